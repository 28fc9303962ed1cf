package vn.vinhphuc.atlas.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The classes of the program as the build made them, read once for all guards. */
final class ProjectClasses {

    static final String ROOT = "vn.vinhphuc.atlas";
    static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private ProjectClasses() {
    }
}
