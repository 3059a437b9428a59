package io.github.cheatsheets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JODATIME;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** That arrows point downward, and that no library shows in what others call. Lives here, where all modules meet. */
@AnalyzeClasses(packages = "io.github.cheatsheets", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWNWARD = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.cheatsheets..")
            .layer("goals")
            .definedBy("io.github.cheatsheets.maven")
            .layer("build")
            .definedBy("io.github.cheatsheets.build")
            .layer("files")
            .definedBy("io.github.cheatsheets.build.files")
            .layer("asciidoctor")
            .definedBy("io.github.cheatsheets.asciidoctor")
            .layer("pdf")
            .definedBy("io.github.cheatsheets.pdf")
            .layer("entry")
            .definedBy("io.github.cheatsheets")
            .layer("formats")
            .definedBy("io.github.cheatsheets.render.*")
            .layer("render")
            .definedBy("io.github.cheatsheets.render")
            .layer("highlight")
            .definedBy("io.github.cheatsheets.highlight")
            .layer("yaml")
            .definedBy("io.github.cheatsheets.yaml")
            .layer("lint")
            .definedBy("io.github.cheatsheets.lint")
            .layer("verification")
            .definedBy("io.github.cheatsheets.verification")
            .layer("verify")
            .definedBy("io.github.cheatsheets.verify..")
            .layer("model")
            .definedBy("io.github.cheatsheets.model")
            .layer("finding")
            .definedBy("io.github.cheatsheets.finding")
            .layer("selection")
            .definedBy("io.github.cheatsheets.selection")
            .layer("digest")
            .definedBy("io.github.cheatsheets.digest")
            .whereLayer("goals")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("build")
            .mayOnlyBeAccessedByLayers("goals")
            .whereLayer("files")
            .mayOnlyBeAccessedByLayers("build")
            .whereLayer("asciidoctor")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pdf")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("highlight")
            .mayOnlyBeAccessedByLayers("pdf", "formats")
            .whereLayer("entry")
            .mayOnlyBeAccessedByLayers("goals", "build")
            .whereLayer("formats")
            .mayOnlyBeAccessedByLayers("asciidoctor")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("goals", "build", "asciidoctor", "pdf", "formats")
            .whereLayer("yaml")
            .mayOnlyBeAccessedByLayers("entry", "pdf")
            .whereLayer("lint")
            .mayOnlyBeAccessedByLayers("goals", "build", "pdf")
            .whereLayer("verification")
            .mayOnlyBeAccessedByLayers("build", "pdf", "formats", "render", "entry", "verify")
            .whereLayer("selection")
            .mayOnlyBeAccessedByLayers("goals", "build", "pdf")
            .whereLayer("digest")
            .mayOnlyBeAccessedByLayers(
                    "goals", "build", "files", "asciidoctor", "pdf", "entry", "render", "yaml", "verification")
            .whereLayer("verify")
            .mayOnlyBeAccessedByLayers("goals", "build")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers(
                    "goals",
                    "build",
                    "files",
                    "asciidoctor",
                    "pdf",
                    "entry",
                    "formats",
                    "render",
                    "yaml",
                    "lint",
                    "selection",
                    "verification",
                    "verify")
            .because("each layer is understood without those above it; engines are found, never called by name");

    @ArchTest
    static final ArchRule ONLY_GOALS_KNOW_MAVEN = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.cheatsheets.maven")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..", "javax.inject..")
            .because("what goals do is plain Java that is tested without Maven");

    @ArchTest
    static final ArchRule ONLY_ONE_MODULE_KNOWS_ASCIIDOCTOR = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.cheatsheets.asciidoctor")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.asciidoctor..", "org.jruby..")
            .because("JRuby never starts unless somebody asks for it");

    @ArchTest
    static final ArchRule ONLY_ONE_MODULE_KNOWS_FOP = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.cheatsheets.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.fop..", "org.apache.xmlgraphics..", "org.apache.batik..")
            .because("whoever renders no PDF needs no typesetter");

    @ArchTest
    static final ArchRule NO_LIBRARY_SHOWS_IN_PUBLIC = classes()
            .that()
            .arePublic()
            .should(haveOnlyOurOwnTypesAndTheJdksInPublic())
            .because("a library must be exchangeable without breaking those who call us");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule TIME_IS_JAVA_TIME = NO_CLASSES_SHOULD_USE_JODATIME;

    private static ArchCondition<JavaClass> haveOnlyOurOwnTypesAndTheJdksInPublic() {
        return new ArchCondition<>("have only our own types and the JDK's in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> supertypes =
                        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
                Stream<JavaClass> signatures = type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        .flatMap(ArchitectureTest::typesOf);
                Stream<JavaClass> fields = type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaField::getRawType);
                Stream.of(supertypes, signatures, fields)
                        .flatMap(types -> types)
                        .filter(FOREIGN)
                        .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " shows " + foreign.getName() + " in public")));
            }
        };
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getRawParameterTypes().stream(),
                        Stream.of(unit.getRawReturnType()),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    /** Maven's own API is what goals are made of, so it may show. */
    private static final DescribedPredicate<JavaClass> FOREIGN = DescribedPredicate.describe("are foreign", type -> {
        String name = type.getBaseComponentType().getPackageName();
        return !name.isEmpty()
                && Stream.of(
                                "java",
                                "io.github.cheatsheets",
                                "org.apache.maven.plugin",
                                "org.apache.maven.reporting",
                                "org.apache.maven.doxia.sink")
                        .noneMatch(known -> name.equals(known) || name.startsWith(known + "."));
    });
}
