package org.isnad.neural;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// What the runtimes of models may be known by.
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule runtimesStayInThisModule =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.neural..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
          .because("their native libraries must not be needed by those who bring no model");

  @ArchTest
  static final ArchRule oneClassKnowsEachRuntime =
      noClasses()
          .that()
          .doNotHaveSimpleName("TokenClassifier")
          .and()
          .doNotHaveSimpleName("SubTokenizer")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
          .because("a runtime can then be replaced alone");

  @ArchTest
  static final ArchRule knowsThePortAndNoOtherStage =
      classes()
          .that()
          .resideInAPackage("org.isnad.neural..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.neural..",
              "org.isnad.annotate.name",
              "org.isnad.sequence",
              "org.isnad.lexicon",
              "org.isnad.text",
              "org.isnad.model",
              "ai.onnxruntime..",
              "ai.djl..",
              "tools.jackson..",
              "org.jspecify..",
              "com.google.auto.service..",
              "java..")
          .because("it is one voice of the name layer");

  @ArchTest
  static final ArchRule nothingIsFetched =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.neural..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "ai.djl.repository..", "ai.djl.training.util..")
          .because("nothing leaves the machine");
}
