package vn.vinhphuc.atlas.drawing;

/** The bundled faces of Be Vietnam Pro. */
public enum Face {
    REGULAR("BeVietnamPro_400Regular", 400, false),
    ITALIC("BeVietnamPro_400Regular_Italic", 400, true),
    MEDIUM("BeVietnamPro_500Medium", 500, false),
    MEDIUM_ITALIC("BeVietnamPro_500Medium_Italic", 500, true),
    SEMIBOLD("BeVietnamPro_600SemiBold", 600, false),
    BOLD("BeVietnamPro_700Bold", 700, false),
    EXTRABOLD("BeVietnamPro_800ExtraBold", 800, false);

    /** The name of the family, under which systems and documents know its faces. */
    public static final String FAMILY = "Be Vietnam Pro";

    private final String file;
    private final int weight;
    private final boolean italic;

    Face(String file, int weight, boolean italic) {
        this.file = file;
        this.weight = weight;
        this.italic = italic;
    }

    /** Where the face lies on the class path. */
    public String resource() {
        return "/assets/fonts/" + file + ".ttf";
    }

    /** As in style sheets: 400 is regular, 700 bold. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }
}
