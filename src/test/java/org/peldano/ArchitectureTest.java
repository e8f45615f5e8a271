package org.peldano;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "org.peldano", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theModelKnowsNobody = noClasses()
            .that()
            .resideInAPackage("..catalogue..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("..catalogue..", "java..")
            .because("the model must be testable, and readable, on its own");

    @ArchTest
    static final ArchRule scoringKnowsTheModelOnly = noClasses()
            .that()
            .resideInAPackage("..scoring..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("..scoring..", "..catalogue..", "java..")
            .because("a score must be the same wherever it is computed");

    @ArchTest
    static final ArchRule searchKnowsTheModelAndLucene = noClasses()
            .that()
            .resideInAPackage("org.peldano.search..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.peldano.search..", "..catalogue..", "org.apache.lucene..", "java..")
            .because("an index is made of the model and of nothing else");

    @ArchTest
    static final ArchRule filesKnowTheModelAndTheirFormats = noClasses()
            .that()
            .resideInAPackage("..files..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "..files..", "..catalogue..", "com.fasterxml.jackson..", "com.networknt..", "java..")
            .because("a document must be checkable without a server or a database");

    @ArchTest
    static final ArchRule publishingKnowsTheModelAndJackson = noClasses()
            .that()
            .resideInAPackage("..publishing..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("..publishing..", "..catalogue..", "com.fasterxml.jackson..", "java..")
            .because("what is published must not depend on who asks for it, or how");

    @ArchTest
    static final ArchRule theStoreKnowsTheModelAndTheFiles = noClasses()
            .that()
            .resideInAPackage("..store..")
            .should()
            .dependOnClassesThat(areOursOutside("..store..", "..catalogue..", "..files.."))
            .because("it loads and saves, and leaves comparing, searching and answering to others");

    @ArchTest
    static final ArchRule theEmbeddedServerKnowsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("..store.embedded..")
            .should()
            .dependOnClassesThat(areOursOutside("..store.embedded.."))
            .because("it runs before the service and could run any other");

    @ArchTest
    static final ArchRule whatEndpointsShareKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.peldano.http..")
            .should()
            .dependOnClassesThat(areOursOutside("org.peldano.http.."))
            .because("problems, languages and paging are the same whatever is asked");

    @ArchTest
    static final ArchRule theResourcesDoNotKnowThePages = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat(areOursOutside(
                    "org.peldano.api..",
                    "..catalogue..",
                    "..scoring..",
                    "org.peldano.search..",
                    "..files..",
                    "..store",
                    "..publishing..",
                    "org.peldano.http.."))
            .because("the pages render what the resources answer, and the database is the store's alone");

    @ArchTest
    static final ArchRule nobodyButThePagesKnowsTheResources = noClasses()
            .that()
            .resideOutsideOfPackages("org.peldano.api..", "org.peldano.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.peldano.api..")
            .because("an answer is the last thing that is made of the data");

    @ArchTest
    static final ArchRule noPackagesNeedEachOther =
            slices().matching("org.peldano.(*)..").should().beFreeOfCycles().because("data flows one way");

    @ArchTest
    static final ArchRule everyNameSaysWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|DTO|Dto|Manager|Helper|Utils?)")
            .because("these words say that a thing has no name yet");

    @ArchTest
    static final ArchRule packagesAreFeatures = noClasses()
            .should()
            .resideInAnyPackage(
                    "org.peldano..util..",
                    "org.peldano..common..",
                    "org.peldano..dto..",
                    "org.peldano..entity..",
                    "org.peldano..service..",
                    "org.peldano..impl..")
            .because("a drawer for everything is never tidied");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .because("a constructor says what a class needs, and its fields can be final");

    @ArchTest
    static final ArchRule entitiesStayInTheStore = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..store")
            .because("a row must never become an answer");

    @ArchTest
    static final ArchRule momentsAreInstants = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LocalDateTime.class)
            .because("a moment without its zone is a guess");

    private static DescribedPredicate<JavaClass> areOursOutside(String... packages) {
        return resideInAPackage("org.peldano..").and(resideOutsideOfPackages(packages));
    }
}
