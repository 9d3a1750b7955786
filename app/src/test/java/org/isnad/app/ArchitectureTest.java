package org.isnad.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which package of the app may know which.
@AnalyzeClasses(
    packages = {"org.isnad.app", "org.isnad.cli"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule appKnowsNoFace =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.cli..", "picocli..", "org.isnad.export..")
          .because("the wiring serves every face alike");

  @ArchTest
  static final ArchRule onlyTheCommandLineTalks =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("what is printed, and when to stop, is the command line's business");

  @ArchTest
  static final ArchRule commandsDoNotDoTheWork =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.annotate.*..",
              "org.isnad.reuse..",
              "org.isnad.story..",
              "org.isnad.provenance..",
              "org.isnad.situation..")
          .because("a face asks the app and prints what comes");
}
