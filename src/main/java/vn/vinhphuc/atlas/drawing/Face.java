package vn.vinhphuc.atlas.drawing;

/** The bundled faces of Be Vietnam Pro. */
public enum Face {
    REGULAR("BeVietnamPro_400Regular"),
    ITALIC("BeVietnamPro_400Regular_Italic"),
    MEDIUM("BeVietnamPro_500Medium"),
    MEDIUM_ITALIC("BeVietnamPro_500Medium_Italic"),
    SEMIBOLD("BeVietnamPro_600SemiBold"),
    BOLD("BeVietnamPro_700Bold"),
    EXTRABOLD("BeVietnamPro_800ExtraBold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where the face lies on the class path. */
    public String resource() {
        return "/assets/fonts/" + file + ".ttf";
    }
}
