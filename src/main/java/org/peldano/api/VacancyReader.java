package org.peldano.api;

import static org.peldano.api.Values.amount;
import static org.peldano.api.Values.country;
import static org.peldano.api.Values.currency;
import static org.peldano.api.Values.date;
import static org.peldano.api.Values.line;
import static org.peldano.api.Values.lines;
import static org.peldano.api.Values.oneOf;
import static org.peldano.api.Values.truth;
import static org.peldano.api.Values.webAddress;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;
import org.peldano.publishing.Vacancy;

/** Reads a vacancy from its tree: the properties of schema.org's JobPosting that an employer has to tell. */
final class VacancyReader {

    private static final int WORDS = 200;
    private static final int SENTENCES = 500;
    private static final int PAGES = 10_000;

    private static final Shape ORGANIZATION = ThingShape.of("Organization")
            .must("name", line(WORDS))
            .may("sameAs", webAddress())
            .may("url", webAddress())
            .may("logo", webAddress());

    private static final Shape ADDRESS = ThingShape.of("PostalAddress")
            .may("streetAddress", line(WORDS))
            .may("addressLocality", line(WORDS))
            .may("addressRegion", line(WORDS))
            .may("postalCode", line(WORDS))
            .must("addressCountry", country());

    private static final Shape SALARY = ThingShape.of("MonetaryAmount")
            .must("currency", currency())
            .must(
                    "value",
                    ThingShape.of("QuantitativeValue")
                            .may("value", amount())
                            .may("minValue", amount())
                            .may("maxValue", amount())
                            .must("unitText", oneOf("HOUR", "DAY", "WEEK", "MONTH", "YEAR"))
                            .rule(VacancyReader::checkAmounts));

    private static final Shape CREDENTIAL = ThingShape.of("EducationalOccupationalCredential")
            .must(
                    "credentialCategory",
                    oneOf(
                            "high school",
                            "associate degree",
                            "bachelor degree",
                            "professional certificate",
                            "postgraduate degree"));

    private static final Shape IDENTIFIER =
            ThingShape.of("PropertyValue").may("name", line(WORDS)).must("value", line(WORDS));

    private static final ThingShape POSTING = ThingShape.of("JobPosting")
            .may("title", line(WORDS))
            .may("about", lines(PAGES))
            .may("identifier", IDENTIFIER)
            .must("datePosted", date())
            .may("validThrough", date())
            .may("employmentType", employmentType().list())
            .must("hiringOrganization", ORGANIZATION)
            .may("jobLocation", ThingShape.of("Place").must("address", ADDRESS).list())
            .may("jobLocationType", oneOf("TELECOMMUTE"))
            .may(
                    "applicantLocationRequirements",
                    ThingShape.of("Country", "State").must("name", line(WORDS)).list())
            .may("baseSalary", SALARY)
            .may("directApply", truth())
            .may("educationRequirements", line(SENTENCES).or(CREDENTIAL).list())
            .may("workHours", line(SENTENCES))
            .rule((given, read, spot) -> {
                checkDates(read, spot);
                checkPlace(given, spot);
            });

    private VacancyReader() {}

    /**
     * The vacancy that {@code body} describes.
     *
     * @throws ProblemException that points to everything that is missing or wrong
     */
    static Vacancy read(JsonNode body) {
        var flaws = new ArrayList<Flaw>();
        var read = POSTING.read(body, new Spot(List.of(), flaws));
        if (!flaws.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_JOB_POSTING, Wording.of("detail.posting", flaws.size()), flaws);
        }
        // Neither is published as it is.
        var title = (String) read.remove("title");
        var about = (String) read.remove("about");
        return new Vacancy(title, about == null ? List.of() : List.of(about.split("\\s*\\R\\s*")), read);
    }

    private static Shape employmentType() {
        return oneOf("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER");
    }

    private static void checkAmounts(JsonNode given, Map<String, Object> read, Spot spot) {
        var single = given.hasNonNull("value");
        if (given.hasNonNull("minValue") == single || given.hasNonNull("maxValue") == single) {
            spot.flaw("detail.posting.amounts");
        } else if (read.get("minValue") instanceof BigDecimal least
                && read.get("maxValue") instanceof BigDecimal most
                && most.compareTo(least) < 0) {
            spot.at("maxValue").flaw("detail.posting.less", "minValue");
        }
    }

    /** Days are compared, for one of the dates may have no time. */
    private static void checkDates(Map<String, Object> read, Spot spot) {
        if (read.get("datePosted") instanceof String posted
                && read.get("validThrough") instanceof String end
                && day(end).compareTo(day(posted)) < 0) {
            spot.at("validThrough").flaw("detail.posting.before", "datePosted");
        }
    }

    private static String day(String date) {
        return date.substring(0, "2026-11-30".length());
    }

    private static void checkPlace(JsonNode given, Spot spot) {
        var remote = says(given, "jobLocationType");
        if (says(given, "applicantLocationRequirements")) {
            if (!remote) {
                spot.at("jobLocationType").flaw("detail.posting.telecommute");
            }
        } else if (!says(given, "jobLocation")) {
            if (remote) {
                spot.at("applicantLocationRequirements").flaw("detail.posting.applicants");
            } else {
                spot.at("jobLocation").flaw("detail.posting.place");
            }
        }
    }

    /** An empty list says as little as none. */
    private static boolean says(JsonNode given, String property) {
        var value = given.path(property);
        return given.hasNonNull(property) && !(value.isArray() && value.isEmpty());
    }
}
