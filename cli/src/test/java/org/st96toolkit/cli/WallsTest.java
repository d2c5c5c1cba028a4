package org.st96toolkit.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Format;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;

/** Who may see whom, and what only some may do: the walls of {@code docs/architecture.md}. */
@AnalyzeClasses(
        packages = "org.st96toolkit",
        importOptions = {DoNotIncludeTests.class, WallsTest.NoTestJars.class, WallsTest.NoGeneratedGoal.class})
final class WallsTest {

    private static final String PROJECT = "org.st96toolkit..";
    private static final String CORE = "org.st96toolkit.core..";
    private static final String CORE_DIAGNOSTIC = "org.st96toolkit.core.diagnostic..";
    private static final String CORE_HTML = "org.st96toolkit.core.html..";
    private static final String CORE_XML = "org.st96toolkit.core.xml..";
    private static final String CORE_GRAMMAR = "org.st96toolkit.core.grammar..";
    private static final String BINDING = "org.st96toolkit.binding..";
    private static final String ST36 = "org.st96toolkit.st36..";
    private static final String ST96 = "org.st96toolkit.st96..";
    private static final String DOCX = "org.st96toolkit.docx..";
    private static final String VALIDATION = "org.st96toolkit.validation..";
    private static final String CLI = "org.st96toolkit.cli..";
    private static final String MAVEN_PLUGIN = "org.st96toolkit.maven..";
    private static final String MODEL = "org.st96toolkit.*.model..";
    private static final String STAX2 = "org.codehaus.stax2..";
    private static final String WOODSTOX = "com.ctc.wstx..";

    @ArchTest
    static final ArchRule everyClassHasARoom = classes()
            .should()
            .resideInAnyPackage(CORE, BINDING, ST36, ST96, DOCX, VALIDATION, CLI, MAVEN_PLUGIN)
            .because("a new module needs its walls here");

    @ArchTest
    static final ArchRule coreKnowsTheJdkAndWoodstoxAlone = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(CORE, "java..", "javax..", "org.xml.sax..", "org.w3c.dom..", STAX2, WOODSTOX));

    @ArchTest
    static final ArchRule bindingSeesCore = sees(BINDING, CORE);

    @ArchTest
    static final ArchRule st36SeesCoreAndBinding = sees(ST36, CORE, BINDING);

    @ArchTest
    static final ArchRule st96SeesCoreAndBinding = sees(ST96, CORE, BINDING);

    @ArchTest
    static final ArchRule modelsSeeModelsAlone = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat(resideInAPackage(PROJECT).and(resideOutsideOfPackages(MODEL)));

    @ArchTest
    static final ArchRule onlyTheBindingAndModelsSeeXmlBinding = noClasses()
            .that()
            .resideOutsideOfPackages(BINDING, MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.xml.bind..", "org.glassfish.jaxb..");

    @ArchTest
    static final ArchRule docxSeesCoreAndSt96 = sees(DOCX, CORE, ST96);

    @ArchTest
    static final ArchRule validationSeesCore = sees(VALIDATION, CORE);

    @ArchTest
    static final ArchRule theMavenPluginSeesTheGate = sees(
            MAVEN_PLUGIN,
            CORE,
            "org.st96toolkit.validation",
            "org.st96toolkit.validation.gate..",
            "org.st96toolkit.validation.report..");

    @ArchTest
    static final ArchRule onlyTheMavenPluginSeesMaven = noClasses()
            .that()
            .resideOutsideOfPackage(MAVEN_PLUGIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..");

    @ArchTest
    static final ArchRule imagesAreReadByThemselves = sees("org.st96toolkit.validation.image..");

    @ArchTest
    static final ArchRule checksKnowNoReport = noClasses()
            .that()
            .resideInAPackage("org.st96toolkit.validation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.st96toolkit.validation.report..");

    @ArchTest
    static final ArchRule onlyUserRulesSeeSaxon = noClasses()
            .that()
            .resideOutsideOfPackage("org.st96toolkit.validation.schematron..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.saxon..", "org.xmlresolver..");

    @ArchTest
    static final ArchRule theViewOfABodyKnowsNoRules = sees("org.st96toolkit.validation.body..", CORE);

    @ArchTest
    static final ArchRule rulesOfOfficesSeeTheViewAlone =
            sees("org.st96toolkit.validation.profile..", CORE, "org.st96toolkit.validation.body..");

    @ArchTest
    static final ArchRule userRulesKnowNoLayers = sees("org.st96toolkit.validation.schematron..", CORE);

    @ArchTest
    static final ArchRule theForecastKnowsNoMapping =
            sees("org.st96toolkit.validation.interoperable..", CORE_DIAGNOSTIC, CORE_XML);

    @ArchTest
    static final ArchRule diagnosticsSeeNobody = sees(CORE_DIAGNOSTIC);

    @ArchTest
    static final ArchRule pagesSeeDiagnostics = sees(CORE_HTML, CORE_DIAGNOSTIC);

    @ArchTest
    static final ArchRule theTreeSeesDiagnostics = sees(CORE_XML, CORE_DIAGNOSTIC);

    @ArchTest
    static final ArchRule grammarsSeeTheTree = sees(CORE_GRAMMAR, CORE_DIAGNOSTIC, CORE_XML);

    @ArchTest
    static final ArchRule theFacadeIsOnTop = noClasses()
            .that()
            .resideInAPackage("org.st96toolkit.core.(*)..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.st96toolkit.core");

    @ArchTest
    static final ArchRule packagesOfAModuleHaveNoCycles =
            slices().matching("org.st96toolkit.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheTreeSeesTheParser = noClasses()
            .that()
            .resideOutsideOfPackage(CORE_XML)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAX2, WOODSTOX);

    @ArchTest
    static final ArchRule onlyTheTreeMakesParsers = noClasses()
            .that()
            .resideOutsideOfPackage(CORE_XML)
            .should(callMethodWhere(makesAnXmlFactory()))
            .because("one place hardens every parser, schema and transformer");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyTheCommandLineExits = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule namesSayWhatAClassIsFor =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)([$].*)?");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            noFields().should(have(stateThatOutlivesACall())).because("the library is immutable and thread-safe");

    /** Leaves out what the tests of the modules share, which ArchUnit takes for a module when it is in a jar. */
    static final class NoTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    /** Leaves out the goal {@code help}, which Maven's own tools write in each build. */
    static final class NoGeneratedGoal implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/HelpMojo.class");
        }
    }

    /** The classes of one room depend, within the project, on themselves and on the rooms named. */
    private static ArchRule sees(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage(PROJECT)
                        .and(resideOutsideOfPackages(room))
                        .and(resideOutsideOfPackages(others)))
                .allowEmptyShould(true)
                .as(room + " sees nothing but itself and " + Set.of(others));
    }

    private static DescribedPredicate<JavaMethodCall> makesAnXmlFactory() {
        return DescribedPredicate.describe("it makes an XML factory", call -> {
            JavaClass owner = call.getTargetOwner();
            return owner.getPackageName().startsWith("javax.xml.")
                    && owner.getSimpleName().endsWith("Factory")
                    && Set.of("newInstance", "newFactory", "newDefaultInstance", "newDefaultFactory", "newNSInstance")
                            .contains(call.getName());
        });
    }

    private static DescribedPredicate<JavaField> stateThatOutlivesACall() {
        return DescribedPredicate.describe("static state that may change", field -> {
            Set<JavaModifier> modifiers = field.getModifiers();
            return modifiers.contains(JavaModifier.STATIC)
                    && !modifiers.contains(JavaModifier.SYNTHETIC)
                    && (!modifiers.contains(JavaModifier.FINAL)
                            || isMutable(field.getRawType())
                            || field.getRawType().isArray() && !modifiers.contains(JavaModifier.PRIVATE));
        });
    }

    /** Mutable by its declared type, as far as a type can tell. */
    private static boolean isMutable(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return collection && !type.isInterface()
                || type.isAssignableTo(ConcurrentMap.class)
                || type.isAssignableTo(Format.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }
}
