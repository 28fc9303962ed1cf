package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.match.MatchText;

/**
 * What a map is, in words.
 *
 * @param title the selected site, or the sites of the territory in a period
 * @param lines the area; the period, where the title does not say it, or the decision it rests on; what is asked of the sites
 */
public record SheetTitle(String title, List<String> lines) {

    public SheetTitle {
        lines = List.copyOf(lines);
    }

    public static SheetTitle of(Atlas atlas, Subject subject, Words words) {
        Optional<Text> site = subject.selection().flatMap(atlas::site).map(chosen -> chosen.name());
        String period = words.text("sheet.period." + subject.period().key());
        List<String> lines = new ArrayList<>(List.of(atlas.pack().subtitle().in(words.language())));
        Optional<String> decision = PeriodView.of(atlas, subject.period()).decision().map(text -> text.in(words.language()));
        if (site.isPresent() && subject.period() != PlanPeriod.TODAY) {
            lines.add(decision.map(by -> words.text("sheet.period-by", period, by)).orElse(period));
        } else {
            decision.ifPresent(lines::add);
        }
        List<Criterion> asked = new ArrayList<>(subject.findings().filter().criteria());
        asked.addAll(subject.findings().criteria().all());
        if (!asked.isEmpty()) {
            MatchText text = new MatchText(atlas, words);
            lines.add(words.text("sheet.criteria", asked.stream().map(text::criterion).distinct().collect(Collectors.joining(" · "))));
        }
        return new SheetTitle(site.map(text -> text.in(words.language())).orElseGet(() -> words.text("sheet.title", period)), lines);
    }
}
