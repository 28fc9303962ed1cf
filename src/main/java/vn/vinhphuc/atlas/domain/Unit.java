package vn.vinhphuc.atlas.domain;

/** What a number counts. */
public enum Unit {
    /** Hectares. */
    HA("ha"),
    /** Square kilometres. */
    KM2("km2"),
    /** Kilometres. */
    KM("km"),
    /** Metres. */
    M("m"),
    /** Minutes by car. */
    MINUTES("minutes"),
    /** Per cent. */
    PERCENT("%"),
    /** Per cent a year. */
    PERCENT_PER_YEAR("percent-per-year"),
    /** A year of the calendar: the number is the year itself. */
    YEAR("year"),
    /** Years of duration. */
    YEARS("years"),
    /** Cubic metres in 24 hours. */
    M3_PER_DAY("m3-per-day"),
    /** Megavolt-amperes. */
    MVA("mva"),
    /** Tonnes. */
    TONNES("tonnes"),
    /** People. */
    PEOPLE("people"),
    /** Millions of people. */
    MILLION_PEOPLE("million-people"),
    /** Investment projects. */
    PROJECTS("projects"),
    /** Investors. */
    INVESTORS("investors"),
    /** Enterprises. */
    ENTERPRISES("enterprises"),
    /** Household businesses. */
    HOUSEHOLDS("households"),
    /** Enterprises and household businesses together. */
    ENTERPRISES_AND_HOUSEHOLDS("enterprises-and-households"),
    /** Projects and household businesses together. */
    PROJECTS_AND_HOUSEHOLDS("projects-and-households"),
    /** Producing establishments of any form. */
    ESTABLISHMENTS("establishments"),
    /** Industrial parks. */
    PARKS("parks"),
    /** Industrial clusters. */
    CLUSTERS("clusters"),
    /** Administrative units. */
    UNITS("units"),
    /** Countries and territories. */
    COUNTRIES("countries"),
    /** Infrastructure developers. */
    DEVELOPERS("developers"),
    /** Railway stations. */
    STATIONS("stations"),
    /** Millions of US dollars. */
    MILLION_USD("million-usd"),
    /** Thousands of millions of US dollars. */
    BILLION_USD("billion-usd"),
    /** Millions of đồng. */
    MILLION_VND("million-vnd"),
    /** Thousands of millions of đồng. */
    BILLION_VND("billion-vnd"),
    /** Millions of millions of đồng. */
    TRILLION_VND("trillion-vnd"),
    /** Thousands of millions of yen. */
    BILLION_JPY("billion-jpy"),
    /** Millions of đồng for a hectare. */
    MILLION_VND_PER_HA("million-vnd-per-ha"),
    /** Millions of đồng a month. */
    MILLION_VND_PER_MONTH("million-vnd-per-month"),
    /** US dollars for a square metre, the term not stated. */
    USD_PER_M2("usd-per-m2"),
    /** US dollars for a square metre and a lease of 50 years. */
    USD_PER_M2_50_YEARS("usd-per-m2-50-years"),
    /** US dollars for a square metre and a month. */
    USD_PER_M2_MONTH("usd-per-m2-month");

    private final String key;

    Unit(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
