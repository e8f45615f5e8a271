package org.peldano.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacementsTest {

    private static final String LADDER = "/api/roles/community-manager/placement";

    @Test
    void theLadderGoesThroughEveryRoleAndNamesWhatCannotBeScored() {
        place("/api/roles/social-media-manager/placement", "{'skills': {'empathy': 3, 'communication': 3}}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("role.slug", equalTo("social-media-manager"))
                .body("ladder.slug", contains("trainee", "junior", "senior", "social-media-manager"))
                .body("ladder.scorable", contains(false, true, true, false))
                .body("ladder.verdict", contains(nullValue(), not(nullValue()), not(nullValue()), nullValue()))
                .body("ladder[0].notScorable", startsWith("Las fuentes solo nombran"))
                .body("ladder[1].notScorable", nullValue());
    }

    @Test
    void whoMeetsNothingYetStartsAtTheFirstLevelThatCanBeScored() {
        place(LADDER, "{'skills': {'empathy': 0}}")
                .body("reached", nullValue())
                .body("next.slug", equalTo("junior"))
                .body("next.blockedBy.slug", contains("empathy"))
                .body("next.plan.raises", not(empty()))
                .body(
                        "headline",
                        equalTo("Aún no consta que cumplas ningún nivel; el primero es Community Manager Junior."))
                .body("scope", contains("skills"));
    }

    @Test
    void aNameIsIgnoredOnlyWhereNoLevelOfTheLadderCountsIt() {
        place(LADDER, "{'skills': {'english-spoken': 4}, 'tasks': {'Gestión de crisis': 4, 'plan-campaigns': 4}}")
                .body("resolved.slug", contains("apply-crisis-plan"))
                .body("ignored.slug", containsInAnyOrder("english-spoken", "plan-campaigns"));
    }

    @Test
    void theFiguresOfEachLevelAreThoseOfItsScore() {
        var profile = "{'skills': {'empathy': 4, 'leadership': 2}, 'tasks': {'create-content': 3}}";
        var ladder = place(LADDER, profile).extract().jsonPath();
        for (var level : new String[] {"junior", "senior"}) {
            var path = "ladder.find { it.slug == '" + level + "' }";
            place("/api/levels/" + level + "/score", profile)
                    .body("score", equalTo(ladder.get(path + ".score")))
                    .body("range", equalTo(ladder.get(path + ".range")))
                    .body("coverage", equalTo(ladder.get(path + ".coverage")))
                    .body("verdict", equalTo(ladder.get(path + ".verdict")));
        }
    }

    @Test
    void refusesWhatIsNothingToPlace() {
        place("/api/roles/nobody/placement", "{}").statusCode(404);
        place(LADDER, "{'skills': {'empaty': 4}}").statusCode(422).body("errors.pointer", contains("#/skills/empaty"));
        place(LADDER, "{}")
                .statusCode(422)
                .body("errors.pointer", contains("#"))
                .body("errors.detail", contains(startsWith("El perfil no contiene nada de lo que piden los niveles")));
        place(LADDER, "{").statusCode(400);
    }

    private static ValidatableResponse place(String address, String profile) {
        return Api.given()
                .contentType(ContentType.JSON)
                .body(profile.replace('\'', '"'))
                .post(address)
                .then();
    }
}
