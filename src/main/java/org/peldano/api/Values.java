package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shapes of single values in a job posting. */
final class Values {

    private static final int LONGEST_ADDRESS = 2000;
    private static final List<String> WEB = List.of("http", "https");
    private static final int LONGEST_COUNTRY = 100;
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(12);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");

    private Values() {}

    /** One line of text, without the space around it. */
    static Shape line(int longest) {
        return text(longest, line -> line.chars().noneMatch(Character::isISOControl));
    }

    /** Text in which lines may break. */
    static Shape lines(int longest) {
        return text(
                longest, lines -> lines.chars().allMatch(c -> !Character.isISOControl(c) || "\n\r\t".indexOf(c) >= 0));
    }

    private static Shape text(int longest, Predicate<String> clean) {
        return (given, spot) -> {
            var text = given.isTextual() ? given.textValue().strip() : "";
            // Half a surrogate pair can be written in JSON, but is no character.
            var whole = UTF_8.newEncoder().canEncode(text);
            return text.isEmpty() || text.length() > longest || !whole || !clean.test(text)
                    ? spot.flaw("detail.posting.text", longest)
                    : text;
        };
    }

    static Shape oneOf(String... values) {
        var list = List.of(values);
        return (given, spot) -> given.isTextual() && list.contains(given.textValue())
                ? given.textValue()
                : spot.flaw("detail.posting.choice", String.join(", ", list));
    }

    /** A day, or a moment with its zone. */
    static Shape date() {
        return (given, spot) ->
                isDate(given.asText()) && given.isTextual() ? given.textValue() : spot.flaw("detail.posting.date");
    }

    private static boolean isDate(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text) != null;
            }
            return MOMENT.matcher(text).matches() && OffsetDateTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static Shape webAddress() {
        return (given, spot) -> {
            var address = uri(given.asText());
            return address != null
                            && WEB.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                            && address.getHost() != null
                            && address.toASCIIString().length() <= LONGEST_ADDRESS
                    ? address.toASCIIString()
                    : spot.flaw("detail.posting.web-address");
        };
    }

    /** Null where it is none. */
    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static Shape truth() {
        return (given, spot) -> given.isBoolean() ? given.booleanValue() : spot.flaw("detail.posting.truth");
    }

    static Shape amount() {
        return (given, spot) -> given.isNumber() && isAmount(given.decimalValue())
                ? given.decimalValue()
                : spot.flaw("detail.posting.amount");
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(TOO_MUCH) < 0
                && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    static Shape currency() {
        return (given, spot) -> isCurrency(given) ? given.textValue() : spot.flaw("detail.posting.currency");
    }

    private static boolean isCurrency(JsonNode given) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(given.textValue()));
    }

    /** A name, or a code; two letters are a code, for no country has so short a name. */
    static Shape country() {
        var name = line(LONGEST_COUNTRY);
        return (given, spot) ->
                isUnknownCode(given.asText()) ? spot.flaw("detail.posting.country") : name.read(given, spot);
    }

    private static boolean isUnknownCode(String country) {
        return TWO_LETTERS.matcher(country).matches()
                && !Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(country);
    }
}
