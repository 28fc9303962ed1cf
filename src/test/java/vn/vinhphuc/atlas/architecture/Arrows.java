package vn.vinhphuc.atlas.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which parts of the program use which.
 *
 * @param used the parts that each part uses, by name
 */
record Arrows(Map<String, Set<String>> used) {

    private static final Pattern ARROW = Pattern.compile("^ {2}([\\w.]+) --> ([\\w.]+)$", Pattern.MULTILINE);

    /** Those drawn in the architecture document. */
    static Arrows ofDocument() {
        Arrows arrows = new Arrows(new TreeMap<>());
        try {
            ARROW.matcher(Files.readString(PackageTable.DOCUMENT)).results()
                    .forEach(arrow -> arrows.add(arrow.group(1), arrow.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return arrows;
    }

    /** Those of the classes; a package that is not among the names counts as the one it lies in. */
    static Arrows ofCode(Set<String> names) {
        Arrows arrows = new Arrows(new TreeMap<>());
        for (JavaClass user : ProjectClasses.ALL) {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ProjectClasses.ROOT)) {
                    arrows.add(part(user, names), part(target, names));
                }
            }
        }
        return arrows;
    }

    /** Every name at an end of an arrow. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(used.keySet());
        used.values().forEach(names::addAll);
        return names;
    }

    /** The arrows one by one. */
    List<String> all() {
        return used.entrySet().stream()
                .flatMap(from -> from.getValue().stream().map(to -> from.getKey() + " --> " + to)).toList();
    }

    /** Without the arrows that follow from others. */
    Arrows withoutShortcuts() {
        Arrows shorter = new Arrows(new TreeMap<>());
        used.forEach((from, all) -> all.stream()
                .filter(to -> all.stream().noneMatch(between -> !between.equals(to) && reach(between).contains(to)))
                .forEach(to -> shorter.add(from, to)));
        return shorter;
    }

    private Set<String> reach(String from) {
        Set<String> reached = new HashSet<>();
        for (String next : used.getOrDefault(from, Set.of())) {
            reached.add(next);
            reached.addAll(reach(next));
        }
        return reached;
    }

    private void add(String from, String to) {
        if (!from.equals(to)) {
            used.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
        }
    }

    private static String part(JavaClass type, Set<String> names) {
        String name = PackageTable.nameOf(ProjectClasses.ROOT, type.getPackageName());
        while (!names.contains(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }
}
