package org.st96toolkit.validation.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.validation.body.Body.Claim;
import org.st96toolkit.validation.body.Body.ClaimSet;

/** The claims of a set by their numbers and ids. */
final class NumberedClaims {

    private static final Pattern NUMBER = Pattern.compile("0*([1-9]\\d{0,4})(?:\\s*-\\s*0*([1-9]\\d{0,4}))?");
    private static final Pattern TYPED =
            Pattern.compile("^([1-9]\\d{0,3})(?:\\s*-\\s*([1-9]\\d{0,3}))?\\s*[.．、)）]\\s*\\)?");
    private static final Pattern CANCELLED = Pattern.compile(
            "(?:^|[\\s.(（\\[])(?:cancel+ed|deleted|gestrichen|gelöscht|supprimée?s?|annulée?s?|已?删除|取消|削除)\\s*[)）\\]]?\\s*[.。]?$",
            Pattern.CASE_INSENSITIVE);

    /** Room for a range of numbers and the word. */
    private static final int LONGEST_CANCELLED = 30;

    /**
     * A claim with its number.
     *
     * @param first its number, or that of the first of a range
     * @param last the same number, or that of the last of a range
     * @param text its text without the number
     */
    record Numbered(Claim claim, int first, int last, String text) {

        /** Whether nothing is left of it but that it was there. */
        boolean isCancelled() {
            return text.isEmpty()
                    || text.length() < LONGEST_CANCELLED
                            && CANCELLED.matcher(text).find();
        }

        /** The number as people say it. */
        String shown() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    private final List<Numbered> claims = new ArrayList<>();
    private final Map<Integer, Numbered> byNumber = new HashMap<>();
    private final Map<String, Numbered> byId = new HashMap<>();

    NumberedClaims(ClaimSet set) {
        for (Claim claim : set.claims()) {
            Matcher typed = TYPED.matcher(claim.text());
            String text = typed.find() ? claim.text().substring(typed.end()).strip() : claim.text();
            Matcher number = NUMBER.matcher(claim.number().orElse(""));
            if (number.matches()) {
                add(claim, number.group(1), number.group(2), text);
            } else if (claim.number().isEmpty() && !text.equals(claim.text())) {
                add(claim, typed.group(1), typed.group(2), text);
            }
        }
    }

    private void add(Claim claim, String first, String last, String text) {
        int number = Integer.parseInt(first);
        Numbered numbered = new Numbered(claim, number, last == null ? number : Integer.parseInt(last), text);
        claims.add(numbered);
        for (int each = numbered.first(); each <= numbered.last(); each++) {
            byNumber.putIfAbsent(each, numbered);
        }
        if (!claim.id().isEmpty()) {
            byId.putIfAbsent(claim.id(), numbered);
        }
    }

    /** The claims that have a number, in order. */
    List<Numbered> claims() {
        return claims;
    }

    /** The claim of a number; nothing where there is none, or nothing is left of it. */
    Optional<Numbered> find(int number) {
        return Optional.ofNullable(byNumber.get(number)).filter(claim -> !claim.isCancelled());
    }

    /** The number of the claim of an id. */
    OptionalInt numberOf(String id) {
        Numbered claim = byId.get(id);
        return claim == null ? OptionalInt.empty() : OptionalInt.of(claim.first());
    }
}
