package vn.loa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and which doors stand between them: docs/architecture.md. */
@AnalyzeClasses(packages = "vn.loa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] STAGES = {
        "read",
        "parse",
        "understand",
        "link",
        "render",
        "index",
        "copies",
        "assets",
        "speak",
        "picture",
        "publish",
        "serve"
    };

    @ArchTest
    static final ArchRule modelImportsTheJdkAlone = classes()
            .that()
            .resideInAPackage("vn.loa.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.loa.model..", "java..");

    @ArchTest
    static void aStageImportsNoOtherStage(com.tngtech.archunit.core.domain.JavaClasses classes) {
        for (String stage : STAGES) {
            noClasses()
                    .that()
                    .resideInAPackage("vn.loa." + stage + "..")
                    .should()
                    .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "are in another room than model",
                            c -> c.getPackageName().startsWith("vn.loa.")
                                    && !c.getPackageName().startsWith("vn.loa.model")
                                    && !c.getPackageName().startsWith("vn.loa." + stage)))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule pipelineImportsStagesOnly = noClasses()
            .that()
            .resideInAPackage("vn.loa.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.loa.jbake..", "vn.loa.cli..", "vn.loa.serve..", "vn.loa.publish..");

    @ArchTest
    static final ArchRule jbakeImportsPipelineRenderModel = noClasses()
            .that()
            .resideInAPackage("vn.loa.jbake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.loa.read..",
                    "vn.loa.parse..",
                    "vn.loa.understand..",
                    "vn.loa.link..",
                    "vn.loa.index..",
                    "vn.loa.publish..",
                    "vn.loa.cli..");

    @ArchTest
    static final ArchRule nobodyImportsTheCommands = noClasses()
            .that()
            .resideOutsideOfPackage("vn.loa.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.loa.cli..");

    @ArchTest
    static final ArchRule flexmarkIsUsedByParseAlone = onlyIn("com.vladsch.flexmark..", "vn.loa.parse..");

    @ArchTest
    static final ArchRule luceneIsUsedByIndexAlone = onlyIn("org.apache.lucene..", "vn.loa.index..");

    @ArchTest
    static final ArchRule jbakeIsUsedByItsAdaptersAlone = onlyIn("org.jbake..", "vn.loa.jbake..");

    @ArchTest
    static final ArchRule freemarkerIsUsedByTheAdaptersAlone = onlyIn("freemarker..", "vn.loa.jbake..");

    @ArchTest
    static final ArchRule yamlIsUsedByReadAlone = onlyIn("org.yaml..", "vn.loa.read..");

    @ArchTest
    static final ArchRule picocliIsUsedByTheCommandsAlone = onlyIn("picocli..", "vn.loa.cli..");

    @ArchTest
    static final ArchRule zxingIsUsedByPictureAlone = onlyIn("com.google.zxing..", "vn.loa.picture..");

    @ArchTest
    static final ArchRule noCircles = slices().matching("vn.loa.(*)..").should().beFreeOfCycles();

    private static ArchRule onlyIn(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
