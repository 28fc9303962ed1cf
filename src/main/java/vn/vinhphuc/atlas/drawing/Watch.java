package vn.vinhphuc.atlas.drawing;

/** What hears of a long work, and can end it; called on the threads that do it. */
public interface Watch {

    /** So many parts of all are done. */
    void done(int parts, int all);

    /** Asked before each part. */
    boolean goesOn();

    /** Nobody watches, and nobody ends it. */
    Watch NONE = new Watch() {
        @Override
        public void done(int parts, int all) {
        }

        @Override
        public boolean goesOn() {
            return true;
        }
    };
}
