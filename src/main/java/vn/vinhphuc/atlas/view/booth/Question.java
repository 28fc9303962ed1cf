package vn.vinhphuc.atlas.view.booth;

import java.util.List;
import java.util.Set;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.view.Criterion;

/** What most guests of a booth ask, each with one touch. */
public enum Question {
    /** Land that is left: how many hectares is published for few sites, how full they are for more. */
    LAND("land", new Criterion.FillBelow(95)),
    ELECTRONICS("electronics", new Criterion.Sectors(Set.of("electronics", "semiconductors", "computers-phones"))),
    VEHICLES("vehicles", new Criterion.Sectors(Set.of("automotive-motorcycle"))),
    /** Near the airport, by road. */
    NOI_BAI("noi-bai", new Criterion.Within(Destination.NOI_BAI, 30)),
    /** Near an interchange of the expressway. */
    EXPRESSWAY("expressway", new Criterion.Within(Destination.INTERCHANGE, 10));

    private final String key;
    private final Criterion criterion;

    Question(String key, Criterion criterion) {
        this.key = key;
        this.criterion = criterion;
    }

    /** A word for its name in every language. */
    public String key() {
        return key;
    }

    /** What it asks of a site. */
    public List<Criterion> criteria() {
        return List.of(criterion);
    }
}
