package vn.vinhphuc.atlas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.architecture.ProjectClasses.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.architecture.offenders.Callers;

/** The program itself opens no connection. */
class OfflineTest {

    private static final Pattern NETWORK_CLASS = Pattern.compile("java\\.net\\.(http\\..*|.*Socket.*|Inet.*|.*URLConnection"
            + "|URLClassLoader|NetworkInterface|Proxy.*|Authenticator)"
            + "|java\\.nio\\.channels\\.(.*Socket.*|DatagramChannel|MulticastChannel)"
            + "|javax\\.(net|naming|sound)\\..*|java\\.rmi\\..*|com\\.sun\\.net\\..*"
            + "|javafx\\.scene\\.(web|media)\\..*|java\\.awt\\.Desktop");

    /** An address in a style sheet or a string constant of the code is loaded by whoever it is handed to. */
    private static final Pattern ADDRESS = Pattern.compile("[\"'(]\\s*(https?|ftp):", Pattern.CASE_INSENSITIVE);

    static Stream<Law> laws() {
        ArchRule networkClasses = noClasses().should().dependOnClassesThat().haveNameMatching(NETWORK_CLASS.pattern());
        ArchRule addresses = noClasses().should().accessTargetWhere(Accesses.handingOverAnAddress()
                .or(Accesses.to("java.net.URL", "openStream", "openConnection", "getContent")));
        ArchRule pictures = noClasses().should().accessTargetWhere(
                Accesses.makingFromAnAddress(List.of("javafx.scene.image.Image", "javafx.scene.image.ImageView"), "<init>")
                        .or(Accesses.makingFromAnAddress(List.of("javafx.scene.text.Font"), "loadFont", "loadFonts")));
        ArchRule programs = noClasses().should().accessTargetWhere(Accesses.to(ProcessBuilder.class, "<init>")
                .or(Accesses.to(Runtime.class, "exec")));
        ArchRule browser = noClasses().that().resideOutsideOfPackage(ROOT + ".ui..")
                .should().accessTargetWhere(Accesses.to("javafx.application.HostServices", "showDocument"));
        return Stream.of(
                new Law(networkClasses, Callers.OpensASocket.class),
                new Law(networkClasses, Callers.OpensAChannel.class),
                new Law(networkClasses, Callers.OpensAFactory.class),
                new Law(networkClasses, Callers.SpeaksHttp.class),
                new Law(networkClasses, Callers.OpensTheDesktop.class),
                new Law(networkClasses, Callers.ResolvesAName.class),
                new Law(addresses, Callers.OpensAnAddress.class),
                new Law(addresses, Callers.HandsAnAddressToImageIo.class),
                new Law(pictures, Callers.MakesAPictureFromAnAddress.class),
                new Law(pictures, Callers.MakesAViewFromAnAddress.class),
                new Law(pictures, Callers.LoadsAFontFromAnAddress.class),
                new Law(programs, Callers.StartsAProgram.class),
                new Law(browser, Callers.OpensTheBrowser.class));
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

    /** A person's click on a source's address leaves the program in one place. */
    @Test
    void oneClassOpensTheBrowser() {
        assertThat(opensTheBrowser(ProjectClasses.ALL)).hasSizeLessThanOrEqualTo(1);
        assertThat(opensTheBrowser(new ClassFileImporter()
                .importClasses(Callers.OpensTheBrowser.class, Callers.OpensTheBrowserToo.class))).hasSize(2);
    }

    @Test
    void noAddressIsWrittenDownForLoading() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            assertThat(files.filter(Files::isRegularFile).filter(OfflineTest::holdsAddress)).isEmpty();
        }
        assertThat(ADDRESS.asPredicate()).accepts("@import url(https://a.example/b.css)", "new Page(\"http://a.example\")");
    }

    private static Set<String> opensTheBrowser(JavaClasses classes) {
        Predicate<JavaClass> opens = type -> type.getAccessesFromSelf().stream()
                .anyMatch(Accesses.to("javafx.application.HostServices", "showDocument"));
        return classes.stream().filter(opens).map(JavaClass::getName).collect(toCollection(TreeSet::new));
    }

    private static boolean holdsAddress(Path file) {
        try {
            return ADDRESS.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
