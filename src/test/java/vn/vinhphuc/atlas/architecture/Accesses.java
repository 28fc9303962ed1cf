package vn.vinhphuc.atlas.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.net.URL;
import java.util.List;
import java.util.Set;

/** Calls and method references by what they reach. */
final class Accesses {

    private Accesses() {
    }

    static DescribedPredicate<JavaAccess<?>> to(Class<?> owner, String... members) {
        return to(owner.getName(), members);
    }

    static DescribedPredicate<JavaAccess<?>> to(String owner, String... members) {
        Set<String> names = Set.of(members);
        return DescribedPredicate.describe(owner + "." + String.join("/", members),
                access -> access.getTargetOwner().isAssignableTo(owner) && names.contains(access.getName()));
    }

    /** Whoever is handed an address may open it, be it a picture reader, a JSON parser or a toolkit. */
    static DescribedPredicate<JavaAccess<?>> handingOverAnAddress() {
        return DescribedPredicate.describe("something that takes a java.net.URL", access ->
                access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(URL.class)));
    }

    /** JavaFX takes the address of a picture or a font as a string. */
    static DescribedPredicate<JavaAccess<?>> makingFromAnAddress(List<String> owners, String... members) {
        Set<String> names = Set.of(members);
        return DescribedPredicate.describe("making of " + owners + " from an address", access ->
                owners.contains(access.getTargetOwner().getName())
                        && names.contains(access.getName())
                        && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && !target.getRawParameterTypes().isEmpty()
                        && target.getRawParameterTypes().getFirst().isEquivalentTo(String.class));
    }
}
