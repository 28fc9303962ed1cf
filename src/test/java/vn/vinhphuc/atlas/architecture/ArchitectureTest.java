package vn.vinhphuc.atlas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.architecture.ProjectClasses.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.architecture.offenders.Offenders;
import vn.vinhphuc.atlas.architecture.offenders.common.Stray;
import vn.vinhphuc.atlas.architecture.offenders.domain.Upward;

class ArchitectureTest {

    static Stream<Law> laws() {
        return Stream.of(
                new Law(knownOnlyIn("ui..", "javafx..", "atlantafx.."), Offenders.KnowsJavaFx.class),
                new Law(knownOnlyIn("ui.map..", "com.gluonhq.."), Offenders.KnowsGluon.class),
                new Law(noClasses().should().dependOnClassesThat().resideInAPackage("com.gluonhq.impl.."),
                        Offenders.KnowsGluonInside.class),
                new Law(knownOnlyIn("cli..", "picocli.."), Offenders.KnowsPicocli.class),
                new Law(knownOnlyIn("data..", "com.fasterxml.."), Offenders.KnowsJackson.class),
                new Law(knownOnlyIn("geo..", "org.locationtech.."), Offenders.KnowsJts.class),
                new Law(knownOnlyIn("geo..", "net.sf.geographiclib.."), Offenders.KnowsGeodesics.class),
                new Law(knownOnlyIn("view.access..", "org.jgrapht.."), Offenders.KnowsGraphs.class),
                new Law(knownOnlyIn("drawing..", "java.awt..", "javax.imageio..", "org.jfree.."),
                        Offenders.KnowsJava2D.class),
                new Law(noClasses().that().haveNameNotMatching(".*\\.ui\\.Background(\\$.*)?")
                        .should().accessTargetWhere(Accesses.to("javafx.application.Platform", "runLater")),
                        Offenders.RunsLater.class),
                new Law(noClasses().that().resideOutsideOfPackages(ROOT, ROOT + ".cli..").should(ACCESS_STANDARD_STREAMS),
                        Offenders.PrintsToTheConsole.class),
                new Law(noClasses().should().accessTargetWhere(Accesses.to(Locale.class, "setDefault")
                        .or(Accesses.to(TimeZone.class, "setDefault"))), Offenders.ChangesTheLocale.class),
                new Law(noClasses().that().resideOutsideOfPackages(ROOT, ROOT + ".ui..", ROOT + ".cli..", ROOT + ".data..")
                        .should().accessTargetWhere(readingTheClock()), Offenders.ReadsTheClock.class),
                new Law(noClasses().should().haveNameMatching(".*[.$]\\w*(Utils?|Helpers?|Managers?|Impl|Constants)"),
                        Offenders.ParkManager.class),
                new Law(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..",
                        "..helpers..", "..misc.."), Stray.class),
                new Law(knownOnlyIn("drawing..", "org.apache.pdfbox..", "org.apache.fontbox.."), Offenders.KnowsPdf.class),
                new Law(knownOnlyIn("drawing..", "org.apache.poi.sl..", "org.apache.poi.xslf..", "org.openxmlformats..",
                        "org.apache.xmlbeans.."), Offenders.KnowsSlides.class),
                new Law(knownOnlyIn("export.data..", "org.apache.poi.ss..", "org.apache.poi.xssf.."), Offenders.KnowsWorkbooks.class),
                new Law(knownOnlyIn("cartography.page..", "com.google.zxing.."), Offenders.KnowsQrCodes.class),
                new Law(knownOnlyIn("export.data..", "org.apache.commons.csv.."), Offenders.KnowsCsv.class),
                new Law(noClasses().should().accessTargetWhere(Accesses.to(ProtectionDomain.class, "getCodeSource"))
                        .because("the cache of a packaged program knows the folder in which it was made"),
                        Offenders.AsksWhereItComesFrom.class),
                new Law(noMethods().should().haveName("getInstance"), Offenders.Single.class));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void programKeeps(Law law) {
        law.checkProgram();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void offenderIsCaught(Law law) {
        assertThat(law.catchesOffender()).isTrue();
    }

    @Test
    void packagesLookDownwardOnly() {
        assertThat(ProjectClasses.ALL).isNotEmpty();
        classes().should(new Direction(ROOT, PackageTable.ofDocument())).check(ProjectClasses.ALL);
    }

    @Test
    void lookingUpwardIsCaught() {
        String root = Offenders.class.getPackageName();
        ArchRule rule = classes().should(new Direction(root, new PackageTable(List.of("ui", "domain"))));

        EvaluationResult result = rule.evaluate(new ClassFileImporter().importClasses(Upward.class));

        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.startsWith("domain must not use ui"));
    }

    @Test
    void packageWithoutRowIsCaught() {
        String root = Offenders.class.getPackageName();
        ArchRule rule = classes().should(new Direction(root, new PackageTable(List.of("ui"))));

        assertThat(rule.evaluate(new ClassFileImporter().importClasses(Upward.class)).hasViolation()).isTrue();
    }

    private static ArchRule knownOnlyIn(String place, String... packages) {
        return noClasses().that().resideOutsideOfPackage(ROOT + "." + place)
                .should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaAccess<?>> readingTheClock() {
        DescribedPredicate<JavaAccess<?>> reading = Accesses.to(System.class, "currentTimeMillis");
        for (Class<?> time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class,
                YearMonth.class, Year.class)) {
            reading = reading.or(Accesses.to(time, "now"));
        }
        return reading.or(Accesses.to(Clock.class, "system", "systemUTC", "systemDefaultZone"));
    }
}
