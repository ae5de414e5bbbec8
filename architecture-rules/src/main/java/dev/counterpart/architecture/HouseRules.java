package dev.counterpart.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * What holds in every module: packages are null-marked and free of cycles, and nothing prints. A module's test calls
 * {@link #check} with its root package and adds the layers that are its own.
 *
 * <pre>{@code
 * JavaClasses classes = HouseRules.mainClassesOf("dev.counterpart.model");
 * HouseRules.check("dev.counterpart.model", classes);
 * }</pre>
 */
public final class HouseRules {

    /** How the methods of {@link Files} that change something begin. */
    private static final List<String> WRITING_VERBS =
            List.of("write", "create", "newOutput", "newBufferedWriter", "delete", "move", "copy");

    private HouseRules() {}

    /** The module's own classes, tests and jars left out. */
    public static JavaClasses mainClassesOf(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(rootPackage);
    }

    /** Every rule that needs to know nothing of the module. Throws {@link AssertionError} with each violation. */
    public static void check(String rootPackage, JavaClasses classes) {
        classes().should(liveInANullMarkedPackage()).check(classes);
        SlicesRuleDefinition.slices()
                .matching(rootPackage + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }

    /** Only the named classes may create, change or delete files. */
    public static void onlyWriterOfFiles(JavaClasses classes, String... writers) {
        noClasses()
                .that(describe("are no named writer", type -> !List.of(writers).contains(type.getName())))
                .should()
                .callMethodWhere(describe("a file is written", HouseRules::writesAFile))
                .check(classes);
    }

    private static boolean writesAFile(JavaMethodCall call) {
        String name = call.getName();
        return call.getTargetOwner().isEquivalentTo(Files.class)
                && WRITING_VERBS.stream().anyMatch(name::startsWith);
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no null-marked package"));
                }
            }
        };
    }
}
