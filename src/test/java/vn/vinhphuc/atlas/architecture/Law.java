package vn.vinhphuc.atlas.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule about the program, with a class that breaks it: a rule that refuses nothing would pass for ever.
 *
 * @param offender compiled with the tests only
 */
record Law(ArchRule rule, Class<?> offender) {

    Law {
        rule = rule.allowEmptyShould(true);
    }

    void checkProgram() {
        rule.check(ProjectClasses.ALL);
    }

    boolean catchesOffender() {
        return rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation();
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
