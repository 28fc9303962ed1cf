package vn.vinhphuc.atlas.domain;

/** The list or plan that a cluster belongs to. */
public enum ClusterGroup {
    EXISTING("existing"),
    EXISTING_UNCLEAR("existing-unclear"),
    PLANNED_OLD("planned-old-2017-2030"),
    PLANNED_COMMUNE("planned-commune-plan"),
    PLANNED_NEW("planned-new-2030");

    private final String key;

    ClusterGroup(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
