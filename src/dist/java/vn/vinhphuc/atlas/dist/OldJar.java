package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.net.URLClassLoader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;

/**
 * A jar whose classes were compiled for Java 5. The cache of the virtual machine takes none of them, since the check of such a class
 * loads others; with the frames that later classes carry the check needs no other class. Nothing but the form changes.
 */
final class OldJar {

    private static final String NOTICE = "META-INF/CHANGES";

    private final ClassFile classes;

    private OldJar(ClassLoader jar) {
        this.classes = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(jar)
                        .orElse(ClassHierarchyResolver.defaultResolver()).cached()));
    }

    /** Copies a jar, with its old classes in the form of Java 8; one without is copied as it is. */
    static void copy(Path jar, Path to, Instant time) throws IOException {
        SortedMap<String, byte[]> entries = Jar.entries(jar);
        if (entries.entrySet().stream().noneMatch(entry -> isOld(entry.getKey(), entry.getValue()))) {
            Files.copy(jar, to);
            return;
        }
        try (URLClassLoader all = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            OldJar renewal = new OldJar(all);
            entries.replaceAll((name, bytes) -> isOld(name, bytes) ? renewal.renewed(bytes) : bytes);
        }
        entries.put(NOTICE, "Changed: the classes are in the form of Java 8, with stack map frames; their code is the same.\n"
                .getBytes(StandardCharsets.UTF_8));
        Jar.write(entries, to, time);
    }

    private static boolean isOld(String name, byte[] bytes) {
        return name.endsWith(".class") && bytes[7] < ClassFile.JAVA_6_VERSION;
    }

    private byte[] renewed(byte[] old) {
        return classes.transformClass(classes.parse(old), (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        });
    }
}
