package vn.vinhphuc.atlas.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class stands in the table of packages and uses only what stands below it there. */
final class Direction extends ArchCondition<JavaClass> {

    private final String root;
    private final PackageTable table;

    Direction(String root, PackageTable table) {
        super("use only packages below their own in architecture.md");
        this.root = root;
        this.table = table;
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        String from = PackageTable.nameOf(root, user.getPackageName());
        if (!table.contains(from)) {
            events.add(SimpleConditionEvent.violated(user, user.getName() + ": no row in architecture.md for " + from));
            return;
        }
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
            if (used.startsWith(root) && !table.allows(from, PackageTable.nameOf(root, used))) {
                events.add(SimpleConditionEvent.violated(dependency,
                        from + " must not use " + PackageTable.nameOf(root, used) + ": " + dependency.getDescription()));
            }
        }
    }
}
