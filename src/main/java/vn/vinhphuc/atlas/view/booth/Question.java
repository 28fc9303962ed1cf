package vn.vinhphuc.atlas.view.booth;

import java.util.List;
import java.util.Set;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.view.Criterion;

/** What most guests of a booth ask, each with one touch. */
public enum Question {
    /** Land that is left: how many hectares is published for few sites, how full they are for more. */
    LAND("land"),
    ELECTRONICS("electronics"),
    VEHICLES("vehicles"),
    /** Near the airport, by road. */
    NOI_BAI("noi-bai"),
    /** Near an interchange of the expressway. */
    EXPRESSWAY("expressway");

    private final String key;

    Question(String key) {
        this.key = key;
    }

    /** A word for its name in every language. */
    public String key() {
        return key;
    }

    /** What it asks of a site. */
    public List<Criterion> criteria() {
        return List.of(switch (this) {
            case LAND -> new Criterion.FillBelow(95);
            case ELECTRONICS -> new Criterion.Sectors(Set.of("electronics", "semiconductors", "computers-phones"));
            case VEHICLES -> new Criterion.Sectors(Set.of("automotive-motorcycle"));
            case NOI_BAI -> new Criterion.Within(Destination.NOI_BAI, 30);
            case EXPRESSWAY -> new Criterion.Within(Destination.INTERCHANGE, 10);
        });
    }
}
