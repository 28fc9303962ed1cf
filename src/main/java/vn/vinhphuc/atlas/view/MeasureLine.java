package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;

/**
 * What is published of one measure.
 *
 * @param shown  the values to show; none where none is published or none can be relied on
 * @param others older and conflicting values
 */
public record MeasureLine(Measure measure, List<Figure> shown, List<Figure> others) {

    public MeasureLine {
        shown = List.copyOf(shown);
        others = List.copyOf(others);
    }

    static MeasureLine of(Figures figures, Measure measure) {
        return new MeasureLine(measure,
                figures.all().stream().filter(f -> f.measure() == measure && f.preferred()).toList(),
                figures.others(measure));
    }

    /** All measures of a thing, in the order of the data pack. */
    public static List<MeasureLine> all(Figures figures) {
        return figures.all().stream().map(Figure::measure).distinct().map(measure -> of(figures, measure)).toList();
    }

    /** The values to show, then the others. */
    public Stream<Figure> all() {
        return Stream.concat(shown.stream(), others.stream());
    }
}
