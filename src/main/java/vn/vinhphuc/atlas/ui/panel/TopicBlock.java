package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.SiteSheet;

/** Topics of a site as lines, one measure each. */
final class TopicBlock extends Block {

    TopicBlock(List<SiteSheet.Block> blocks, Quotes quotes) {
        Topic first = blocks.getFirst().topic();
        setAccessibleText(quotes.words().text("topic." + first.key()));
        blocks.stream().flatMap(block -> block.lines().stream()).forEach(line -> add(new FactLine(line, quotes)));
    }
}
