package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Topic;

/**
 * Everything published about a site in the order in which it is read: status and address, how full it is, then one block for
 * each topic. Measures that every investor asks for are there even if nothing is known.
 *
 * @param site   whose sheet it is
 * @param status with the statuses of other years
 * @param fill   how full it is
 * @param blocks the other topics, in the order of {@link Topic}
 */
public record SiteSheet(Site site, MeasureLine status, FillRate fill, List<Block> blocks) {

    /** Shown as “not published” where nothing is known. */
    private static final Set<Measure> CORE = EnumSet.of(Measure.TOTAL_AREA, Measure.SECTORS, Measure.DEVELOPER,
            Measure.LAND_RENT, Measure.DISTANCE_NOI_BAI, Measure.DISTANCE_HANOI);

    /**
     * A topic.
     *
     * @param lines in the order of {@link Measure}, one or more
     */
    public record Block(Topic topic, List<MeasureLine> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    public SiteSheet {
        blocks = List.copyOf(blocks);
    }

    public static SiteSheet of(Site site) {
        Set<Measure> measures = EnumSet.copyOf(CORE);
        measures.addAll(site.figures().measures());
        measures.remove(Measure.STATUS);
        measures.remove(Measure.FILL_RATE);
        List<Block> blocks = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<MeasureLine> lines = measures.stream().filter(measure -> measure.topic() == topic)
                    .map(measure -> MeasureLine.of(site.figures(), measure)).toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block(topic, lines));
            }
        }
        return new SiteSheet(site, MeasureLine.of(site.figures(), Measure.STATUS), FillRate.of(site), blocks);
    }

    /** Every figure of the site: those that are shown as they are read from top to bottom, then the others. */
    public Stream<Figure> figures() {
        return Stream.of(status.shown().stream(), fill.shown().stream(), lines().flatMap(line -> line.shown().stream()),
                        status.others().stream(), fill.others().stream(), lines().flatMap(line -> line.others().stream()))
                .flatMap(figures -> figures);
    }

    /** The sources of the sheet, numbered as it is read. */
    public Citations citations() {
        return Citations.of(Stream.of(status.shown().stream().map(Figure::provenance),
                        site.address().parts().stream().map(Address.Part::provenance),
                        figures().map(Figure::provenance))
                .flatMap(provenances -> provenances));
    }

    private Stream<MeasureLine> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream());
    }
}
