import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peldano.client.ApiClient;
import org.peldano.client.ApiException;
import org.peldano.client.api.LevelsApi;
import org.peldano.client.api.PublishingApi;
import org.peldano.client.api.ScoringApi;
import org.peldano.client.api.ServiceApi;
import org.peldano.client.api.SkillsApi;
import org.peldano.client.model.Education;
import org.peldano.client.model.EmploymentType;
import org.peldano.client.model.ExperienceBlocker;
import org.peldano.client.model.Language;
import org.peldano.client.model.Place;
import org.peldano.client.model.PostalAddress;
import org.peldano.client.model.Organization;
import org.peldano.client.model.Profile;
import org.peldano.client.model.RequiredSkill;
import org.peldano.client.model.RequiredTask;
import org.peldano.client.model.SkillKind;
import org.peldano.client.model.Vacancy;
import org.peldano.client.model.Verdict;

/** What a Java program does with the client that the contract gives it. */
class Exercise {

    public static void main(String[] args) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(args[0]);

        var level = new LevelsApi(client).getLevel("senior", Language.EN, null);
        expect("Senior Community Manager", level.getName());
        expect("junior", level.getFrom().getLevel());

        var scoring = new ScoringApi(client);
        var ready = new Profile()
                .skills(required(level.getSkills(), RequiredSkill::getSlug, RequiredSkill::getRequired))
                .tasks(required(level.getTasks(), RequiredTask::getSlug, RequiredTask::getRequired))
                .experience(Map.of("junior", "P1Y"));
        var passed = scoring.scoreProfile("senior", ready, Language.EN);
        expect(Verdict.MEETS, passed.getVerdict());
        expect(100.0, passed.getScore());

        ready.getSkills().put("empathy", 1);
        ready.experience(Map.of("junior", "P2M"));
        var blockers = scoring.scoreProfile("senior", ready, Language.EN).getBlockedBy();
        expect("empathy", blockers.get(0).getMinimumBlocker().getSlug());
        expect("P2M", ((ExperienceBlocker) blockers.get(1).getActualInstance()).getSubmitted());

        try {
            scoring.scoreProfile("senior", new Profile().skills(Map.of("empaty", 3)), Language.EN);
            throw new AssertionError("an unknown name is taken");
        } catch (ApiException refused) {
            expect(422, refused.getCode());
            expect(true, refused.getResponseBody().contains("#/skills/empaty"));
        }

        var page = new SkillsApi(client).listSkills(null, null, SkillKind.APTITUDE, null, 7, null, Language.EN, null);
        expect(7, page.getItems().size());
        expect(true, page.getNext().startsWith("/api/skills?"));

        var vacancy = new Vacancy()
                .datePosted("2026-11-22")
                .hiringOrganization(new Organization().name("Ejemplo"))
                .addJobLocationItem(new Place().address(new PostalAddress().addressCountry("ES")))
                .addEmploymentTypeItem(EmploymentType.FULL_TIME)
                .addEducationRequirementsItem(new Education("A degree"));
        var publishing = new PublishingApi(client);
        var posting = publishing.makeJobPosting("senior", vacancy, Language.EN);
        expect("Ejemplo", posting.getHiringOrganization().getName());
        expect("A degree", posting.getEducationRequirements().iterator().next().getString());
        expect(null, posting.getBaseSalary());

        var description = publishing.describeRole("community-manager", "senior", Language.EN, null);
        expect(level.getName(), description.getTitle());
        expect("UP", new ServiceApi(client).getHealth(Language.EN).getStatus().getValue());

        System.out.printf(
                "Java: %d skills and %d tasks%n", level.getSkills().size(), level.getTasks().size());
    }

    private static <T> Map<String, Integer> required(
            List<T> asked, Function<T, String> slug, Function<T, Integer> proficiency) {
        return asked.stream().collect(Collectors.toMap(slug, proficiency));
    }

    private static void expect(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", is " + actual);
        }
    }
}
