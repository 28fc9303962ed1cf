package vn.vinhphuc.atlas.data;

import java.util.Locale;

/** The rules of a data pack, each named by the way it is broken; the arguments of the sentence follow in brackets. */
public enum ProblemKind {
    /** The system refuses to read it (why). */
    UNREADABLE,
    /** No archive, a torn one, or one that is larger than a pack can be (why). */
    DAMAGED_ARCHIVE,
    /** Listed or needed, but not there. */
    MISSING_FILE,
    /** There, but not listed in the manifest. */
    NOT_LISTED,
    /** The bytes are not those the manifest speaks of (checksum found, expected). */
    WRONG_CHECKSUM,
    /** A checksum that is not SHA-256 in hexadecimal (found). */
    NOT_A_CHECKSUM,
    /** A colour of a theme that is not #RRGGBB or #RRGGBBAA (found). */
    NOT_A_COLOUR,
    /** A weight of a theme that is not two numbers above 0 (found). */
    NOT_A_WEIGHT,
    /** A broken line of a theme without as many gaps as dashes (found). */
    ODD_DASH,
    /** A path that leads out of the pack (path). */
    PATH_OUTSIDE,
    /** A picture named by a site is not in the pack (path). */
    PICTURE_MISSING,
    /** Larger than the limit (limit in MB). */
    TOO_LARGE,
    /** Nested deeper, longer or with longer names and numbers than is read (line, column, deepest level). */
    TOO_COMPLEX,
    /** Not UTF-8 (number of the first bad byte). */
    NOT_UTF8,
    /** Not JSON (line, column, why). */
    MALFORMED,
    /** One name twice in an object (name, line, column). */
    DUPLICATE_KEY,
    /** A schema version this program does not know (found, known). */
    UNKNOWN_SCHEMA,

    /** A field the schema does not have (found, nearest). */
    UNKNOWN_FIELD,
    /** A field the schema requires (name). */
    MISSING_FIELD,
    /** Not a string (found). */
    EXPECTED_STRING,
    /** Not a number (found). */
    EXPECTED_NUMBER,
    /** Not a whole number (found). */
    EXPECTED_WHOLE,
    /** Neither true nor false (found). */
    EXPECTED_BOOLEAN,
    /** Not a list (found). */
    EXPECTED_LIST,
    /** Not an object (found). */
    EXPECTED_OBJECT,
    /** A list that may not be empty is. */
    EMPTY_LIST,
    /** A word that is not of the controlled list (found, nearest). */
    UNKNOWN_WORD,
    /** A number outside its range (found, lowest, highest). */
    OUT_OF_RANGE,
    /** Something that may occur once occurs again (what). */
    TWICE,
    /** More than fit (number, most). */
    TOO_MANY,
    /** A text without words. */
    BLANK,
    /** Text that is not in Unicode's form NFC (found). */
    NOT_NFC,
    /** A text without Vietnamese. */
    NO_VIETNAMESE,
    /** A language code that is not two lower-case letters (found). */
    NOT_A_LANGUAGE,

    /** Not an address of the web (found). */
    NOT_A_WEB_ADDRESS,
    /** The pack names an older date as its newest (date of the pack, newest date of a figure, where that is). */
    OLDER_THAN_FIGURES,
    /** An id that is not a word of lower-case letters, digits and hyphens (found). */
    NOT_AN_ID,
    /** A site id without the right beginning (found, beginning). */
    WRONG_PREFIX,
    /** An id that is used before (id, pointer of the first use). */
    DUPLICATE_ID,
    /** A source that the pack does not have (found, nearest). */
    UNKNOWN_SOURCE,
    /** A sector that the pack does not have (found, nearest). */
    UNKNOWN_SECTOR,
    /** A site that the pack does not have (found, nearest). */
    UNKNOWN_SITE,
    /** What a figure of a tour is about is not in the pack (found, nearest). */
    UNKNOWN_SUBJECT,
    /** A policy or statement that the pack does not have (found, nearest). */
    UNKNOWN_STATEMENT,
    /** A figure of a tour that the pack does not have any more (about, measure). */
    NO_SUCH_FIGURE,
    /** A figure that was another one when a tour was looked over (about, measure, then, now). */
    FIGURE_CHANGED,
    /** A tour whose figures nobody has looked over since the data changed (version then, version now). */
    OTHER_DATA,
    /** A district or commune code that the map does not have (found, nearest). */
    UNKNOWN_CODE,
    /** Sites that contain or replace each other in a circle (ids). */
    CYCLE,
    /** A family with one member only (family). */
    FAMILY_ALONE,
    /** Two names of one family (name found, name of the first member). */
    FAMILY_NAMES_DIFFER,

    /** A figure without a value. */
    NO_VALUE,
    /** A figure with several values (fields). */
    SEVERAL_VALUES,
    /** A value of a form the measure does not take (form found, measure). */
    WRONG_VALUE,
    /** A number without a unit. */
    NO_UNIT,
    /** A unit without a number (unit). */
    SUPERFLUOUS_UNIT,
    /** A qualifier without a number (qualifier). */
    SUPERFLUOUS_QUALIFIER,
    /** A unit the measure is not counted in (found, expected). */
    WRONG_UNIT,
    /** A fill rate that does not say what it is a share of. */
    NO_SHARE_OF,
    /** A fill rate above 100 % (found). */
    ABOVE_100,
    /** A number below 0 (found). */
    NEGATIVE,
    /** A range whose end is below its start (from, to). */
    RANGE_ORDER,
    /** A value that names no source. */
    NO_SOURCE,
    /** A computed value without its rule. */
    NO_RULE,
    /** A rule at a value that is not computed. */
    SUPERFLUOUS_RULE,
    /** Not a date (found). */
    NOT_A_DATE,
    /** A date after today (found, today). */
    FUTURE_DATE,
    /** Two values of one measure to show (measure, pointer of the first). */
    TWO_PREFERRED,

    /** More land let than can be let (leased ha, leasable ha, source, date). */
    LEASED_ABOVE_LEASABLE,
    /** A part larger than the whole (measure, its ha, total ha). */
    ABOVE_TOTAL_AREA,
    /** A site outside the territory by more than its accuracy (km outside, accuracy in m). */
    OUTSIDE_TERRITORY,
    /** A published distance shorter than the straight line (km published, km straight, destination). */
    BELOW_STRAIGHT_LINE,

    /** Not the geometry the file holds (found, expected). */
    WRONG_GEOMETRY,
    /** Positions in another reference system than WGS 84 (found). */
    WRONG_REFERENCE_SYSTEM,
    /** A file of one feature that has none or several (number). */
    NOT_ONE_FEATURE,
    /** A position that is not two numbers (found). */
    NOT_A_POSITION,
    /** Latitude before longitude (found). */
    SWAPPED,
    /** A line with fewer than two positions. */
    SHORT_LINE,
    /** A ring whose last position is not its first. */
    OPEN_RING,
    /** A ring with fewer than four positions (number). */
    SHORT_RING,
    /** A ring that crosses or touches itself or another of its area (where). */
    CROSSING_RING;

    /** The key of the sentence's pattern, such as {@code problem.no-unit}. */
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
