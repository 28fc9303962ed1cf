package vn.vinhphuc.atlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The turn of one program among several that read a file and write it anew. Where the system has no locks, or another program holds
 * the turn too long, it is taken all the same: a star of the other window may be lost then, which is less than a window that hangs.
 */
final class Turn implements AutoCloseable {

    private static final int TRIES = 50;
    private static final long BETWEEN_MILLIS = 10;

    private final Optional<FileChannel> channel;

    private Turn(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /** @param file of the lock, beside what is written; it stays there, empty */
    static Turn take(Path file) {
        try {
            Turn turn = new Turn(Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)));
            turn.await();
            return turn;
        } catch (IOException e) {
            return new Turn(Optional.empty());
        }
    }

    private void await() {
        for (int i = 0; i < TRIES && !locked(); i++) {
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether there is nothing more to wait for: it is locked, or this disk has no locks. */
    private boolean locked() {
        try {
            return channel.isEmpty() || channel.get().tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Lets others have their turn; closing the channel gives up its lock. */
    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            // The end of the program gives it up too.
            return;
        }
    }
}
