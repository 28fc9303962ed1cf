package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.ViewState;

/** The questions of guests, answered with the keyboard alone. */
class GuestKeysStoryTest extends ShippedWindow {

    private static final int MOST_TABS = 60;

    @Test
    void whoIsWhereIsTypedAndOneIsThere(FxRobot robot) {
        for (List<String> one
                : List.of(List.of("compal", "kcn-ba-thien"), List.of("honda", "kcn-kim-hoa"), List.of("piaggio", "kcn-binh-xuyen"),
                List.of("khai quang", "kcn-khai-quang"))) {
            robot.push(KeyCode.SLASH);
            robot.write(one.getFirst());
            robot.push(KeyCode.ENTER);
            opened.await(() -> view().selection().equals(Optional.of(one.getLast())));
        }
        robot.push(KeyCode.SLASH).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        robot.push(KeyCode.SLASH);
        robot.write("ic4");
        robot.push(KeyCode.ENTER);
        opened.await(() -> view().camera().isPresent());
    }

    @Test
    void whatFitsIsAskedInTheFormAndTakenBack(FxRobot robot) {
        ViewState before = opened.state();
        robot.push(KeyCode.M);
        tabTo(robot, "Đất còn trống từ");
        robot.write("10");
        tabTo(robot, "sân bay Nội Bài");
        robot.write("30");
        opened.await(() -> view().inquiry().criteria().equals(
                Criteria.of(new Criterion.Available(10), new Criterion.Within(Destination.NOI_BAI, 30))));
        robot.press(KeyCode.SHIFT).push(KeyCode.TAB).release(KeyCode.SHIFT);
        OpenedWindow.ask(() -> {
            while (opened.window().session().history().get().canUndo()) {
                opened.window().undo();
            }
            return true;
        });
        assertThat(opened.state()).isEqualTo(before);
    }

    @Test
    void aBarOfTheProvinceAsksAndTakesItBack(FxRobot robot) {
        tabTo(robot, "Yên Lạc: 0 khu · 8 cụm");
        robot.push(KeyCode.SPACE);
        opened.await(() -> view().inquiry().criteria().equals(Criteria.of(new Criterion.Districts(Set.of("251")))));
        robot.push(KeyCode.ENTER);
        opened.await(() -> view().inquiry().criteria().isEmpty());
    }

    @Test
    void thePeriodIsChosenBehindTheMap(FxRobot robot) {
        robot.press(KeyCode.SHIFT);
        tabTo(robot, "Hôm nay. ");
        robot.release(KeyCode.SHIFT);
        robot.push(KeyCode.RIGHT);
        opened.await(() -> view().period() == PlanPeriod.TO_2030);
    }

    @Test
    void twoSitesAreComparedFromTheList(FxRobot robot) {
        for (String site : List.of("khai quang", "thang long")) {
            robot.push(KeyCode.SLASH);
            robot.write(site);
            robot.push(KeyCode.ENTER);
            opened.awaitIdle();
            robot.push(KeyCode.C);
        }
        opened.await(() -> view().inquiry().compared().equals(new Compared(List.of("kcn-khai-quang", "kcn-thang-long-vinh-phuc"))));
    }

    /** Goes on by Tab until something has the focus that speaks so. */
    private void tabTo(FxRobot robot, String spoken) {
        for (int i = 0; i < MOST_TABS; i++) {
            robot.push(KeyCode.TAB);
            if (OpenedWindow.ask(() -> spoken(opened.window().getScene().getFocusOwner()).contains(spoken))) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to: " + spoken);
    }

    private static String spoken(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return String.valueOf(node.getAccessibleText() == null ? text : node.getAccessibleText());
    }

    private ViewState view() {
        return opened.window().session().view().get();
    }
}
