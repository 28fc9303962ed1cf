package vn.vinhphuc.atlas.domain;

/** What a figure measures, in the order in which a panel lists them. */
public enum Measure {
    /** State of the site: one of the eight statuses. */
    STATUS("status", Topic.STATUS),
    /** Year of the decision, certificate or start that the scope names. */
    YEAR_ESTABLISHED("year-established", Topic.STATUS),
    /** Dated steps that have been taken: decisions, ground-breaking, opening. */
    MILESTONES("milestones", Topic.STATUS),
    /** When it is planned to be built. */
    CONSTRUCTION_SCHEDULE("construction-schedule", Topic.STATUS),
    /** Craft village or multi-sector. */
    CLUSTER_TYPE("cluster-type", Topic.STATUS),
    /** Area of the site inside its boundary, or of the part its scope names, in ha. */
    TOTAL_AREA("total-area", Topic.AREA),
    /** Area of all zones of one park together, in ha. */
    TOTAL_AREA_OF_FAMILY("total-area-of-family", Topic.AREA),
    /** Land for factories in the plan, whether or not it can be let yet, in ha. */
    INDUSTRIAL_LAND("industrial-land", Topic.AREA),
    /** Industrial land that can be let, in ha. */
    LEASABLE_AREA("leasable-area", Topic.AREA),
    /** Land for commerce and services, in ha. */
    SERVICE_AREA("service-area", Topic.AREA),
    /** Land that has been cleared, in ha. */
    CLEARED_AREA("cleared-area", Topic.AREA),
    /** Land that had still to be cleared at the date, in ha. */
    UNCLEARED_AREA("uncleared-area", Topic.AREA),
    /** Land handed over to the developer or to firms, in ha. */
    HANDED_OVER_AREA("handed-over-area", Topic.AREA),
    /** Land that has been graded, in ha. */
    GRADED_AREA("graded-area", Topic.AREA),
    /** Largest share of a plot that may be built on, in per cent. */
    BUILDING_DENSITY("building-density", Topic.AREA),
    /** Height of the ground above sea level, in m. */
    GROUND_LEVEL("ground-level", Topic.AREA),
    /** Land let as a share of what {@link Figure#shareOf} names, in per cent. */
    FILL_RATE("fill-rate", Topic.FILL),
    /** Land that has been let, in ha. */
    LEASED_AREA("leased-area", Topic.FILL),
    /** Land that can still be let, in ha. */
    AVAILABLE_AREA("available-area", Topic.FILL),
    /** Sectors the site is meant for or used by. */
    SECTORS("sectors", Topic.SECTORS),
    /** Main products of the province. */
    MAIN_PRODUCTS("main-products", Topic.SECTORS),
    /** Who builds and runs the infrastructure. */
    DEVELOPER("developer", Topic.DEVELOPER),
    /** Cost of the infrastructure project, in billion VND, million USD or billion JPY. */
    INFRASTRUCTURE_INVESTMENT("infrastructure-investment", Topic.DEVELOPER),
    /** Part of the infrastructure investment spent at the date, in billion VND. */
    INFRASTRUCTURE_SPENT("infrastructure-spent", Topic.DEVELOPER),
    /** Companies named by the source. */
    TENANTS("tenants", Topic.TENANTS),
    /** Number of businesses. */
    BUSINESSES("businesses", Topic.TENANTS),
    /** Companies the province names. */
    COMPANIES("companies", Topic.TENANTS),
    /** Number of investment projects or investors; words where only interest is reported. */
    PROJECTS("projects", Topic.INVESTMENT),
    /** Foreign-invested among the projects. */
    PROJECTS_FDI("projects-fdi", Topic.INVESTMENT),
    /** Domestic among the projects. */
    PROJECTS_DDI("projects-ddi", Topic.INVESTMENT),
    /** Operating among the projects. */
    PROJECTS_OPERATING("projects-operating", Topic.INVESTMENT),
    /** Foreign share of the projects or investors, in per cent. */
    FOREIGN_SHARE("foreign-share", Topic.INVESTMENT),
    /**
     * Registered capital, of the whole site or of the project its scope names, in million USD, billion USD or
     * billion VND.
     */
    REGISTERED_CAPITAL("registered-capital", Topic.INVESTMENT),
    /** Registered capital of foreign projects, in million USD or billion USD. */
    REGISTERED_CAPITAL_FDI("registered-capital-fdi", Topic.INVESTMENT),
    /** Registered capital of domestic projects, in billion VND. */
    REGISTERED_CAPITAL_DDI("registered-capital-ddi", Topic.INVESTMENT),
    /** People employed. */
    WORKERS("workers", Topic.INVESTMENT),
    /** Average income of a worker, in million VND/month. */
    INCOME("income", Topic.INVESTMENT),
    /** Capacity of the substation, in MVA. */
    POWER("power", Topic.UTILITIES),
    /** Capacity of the water supply, in m³/day. */
    WATER("water", Topic.UTILITIES),
    /** Capacity of the treatment plant, in m³/day. */
    WASTEWATER("wastewater", Topic.UTILITIES),
    /** Width of the roads inside. */
    INTERNAL_ROADS("internal-roads", Topic.UTILITIES),
    /** Asking price of land with infrastructure, in USD/m² or USD/m²/50 years. */
    LAND_RENT("land-rent", Topic.TERMS),
    /** Rent or offer of ready-built factories, in USD/m²/month. */
    READY_BUILT_FACTORY("ready-built-factory", Topic.TERMS),
    /** How long the project may run. */
    OPERATING_TERM("operating-term", Topic.TERMS),
    /** Incentives the developer announces. */
    INCENTIVES("incentives", Topic.TERMS),
    /** Distance by road as published, in km. */
    DISTANCE_NOI_BAI("distance-noi-bai", Topic.ACCESS),
    /** Driving time as published, in minutes. */
    TIME_NOI_BAI("time-noi-bai", Topic.ACCESS),
    /** Distance by road as published, in km. */
    DISTANCE_HANOI("distance-hanoi", Topic.ACCESS),
    /** Driving time as published, in minutes. */
    TIME_HANOI("time-hanoi", Topic.ACCESS),
    /** Distance by road as published, in km. */
    DISTANCE_HAI_PHONG_PORT("distance-hai-phong-port", Topic.ACCESS),
    /** Distance by road as published, in km. */
    DISTANCE_CAI_LAN_PORT("distance-cai-lan-port", Topic.ACCESS),
    /** Distance to the Nội Bài – Lào Cai expressway or its interchange, in km. */
    DISTANCE_EXPRESSWAY("distance-expressway", Topic.ACCESS),
    /** The highway the site lies on. */
    DISTANCE_HIGHWAY_ACCESS("distance-highway-access", Topic.ACCESS),
    /** Distance as a thesis of 2010–2012 gives it, in km. */
    DISTANCE_TRANS_ASIA_CORRIDOR("distance-trans-asia-corridor", Topic.ACCESS),
    /** Distance to the station its scope names, in km. */
    DISTANCE_RAILWAY_STATION("distance-railway-station", Topic.ACCESS),
    /** Distance to the administrative centre, in km. */
    DISTANCE_VINH_YEN("distance-vinh-yen", Topic.ACCESS),
    /** A published fact that is no figure of its own. */
    REMARK("remark", Topic.OTHER),
    /** How many there are of what the unit and the label name. */
    COUNT("count", Topic.OTHER),
    /** Clusters named by the source. */
    CLUSTERS("clusters", Topic.OTHER),
    /** Date from which it holds. */
    EFFECTIVE_DATE("effective-date", Topic.OTHER),
    /** Area of the province, in km². */
    NATURAL_AREA("natural-area", Topic.OTHER),
    /** People living in the province, in million people. */
    POPULATION("population", Topic.OTHER),
    /** Who heads the authority. */
    HEAD("head", Topic.OTHER),
    /** Address and telephone. */
    CONTACT("contact", Topic.OTHER),
    /** Share of the province, in per cent. */
    INDUSTRIAL_OUTPUT_SHARE("industrial-output-share", Topic.OTHER),
    /** Share of the province, in per cent. */
    EXPORT_SHARE("export-share", Topic.OTHER),
    /** Share of the province, in per cent. */
    BUDGET_SHARE("budget-share", Topic.OTHER),
    /** New and increased foreign capital of the period, in million USD. */
    FDI_FLOW("fdi-flow", Topic.OTHER),
    /** Growth on the period before, in per cent. */
    GROWTH("growth", Topic.OTHER),
    /** By how much the plan was exceeded, in per cent. */
    ABOVE_PLAN("above-plan", Topic.OTHER),
    /** Share of the plan reached, in per cent. */
    PLAN_FULFILMENT("plan-fulfilment", Topic.OTHER),
    /** Gross regional domestic product at current prices, in trillion VND. */
    GRDP("grdp", Topic.OTHER),
    /** Growth of the GRDP, in per cent or per cent a year. */
    GRDP_GROWTH("grdp-growth", Topic.OTHER),
    /** GRDP per head of population and year, in million VND. */
    GRDP_PER_HEAD("grdp-per-head", Topic.OTHER),
    /** State revenue collected in the province, in billion VND. */
    BUDGET_REVENUE("budget-revenue", Topic.OTHER),
    /** Growth of the index of industrial production, in per cent. */
    INDUSTRIAL_PRODUCTION_GROWTH("industrial-production-growth", Topic.OTHER),
    /** Exports of the year, in billion USD. */
    EXPORT_VALUE("export-value", Topic.OTHER),
    /** Sales of the period, in billion VND. */
    SALES("sales", Topic.OTHER),
    /** Place among the provinces. */
    RANK("rank", Topic.OTHER),
    /** Share of the people living in towns, in per cent. */
    URBANISATION("urbanisation", Topic.OTHER),
    /** Growth of output per worker, in per cent a year. */
    PRODUCTIVITY_GROWTH("productivity-growth", Topic.OTHER),
    /** A goal in words. */
    GOAL("goal", Topic.OTHER),
    /** Roads along which new parks are preferred. */
    AXES("axes", Topic.OTHER),
    /** Length inside the province, in km. */
    LENGTH("length", Topic.OTHER),
    /** Largest vessels, in tonnes. */
    VESSEL_SIZE("vessel-size", Topic.OTHER),
    /** Share of the cost that is paid, in per cent. */
    SUPPORT_RATE("support-rate", Topic.TERMS),
    /** Amount that is paid, in million VND or million VND/ha. */
    SUPPORT_AMOUNT("support-amount", Topic.TERMS),
    /** Largest amount paid, in billion VND. */
    SUPPORT_CAP("support-cap", Topic.TERMS),
    /** Preferential rate of the corporate income tax, in per cent. */
    TAX_RATE("tax-rate", Topic.TERMS),
    /** How long the rate holds, in years. */
    TAX_PERIOD("tax-period", Topic.TERMS),
    /** Years without the tax, in years. */
    TAX_EXEMPTION("tax-exemption", Topic.TERMS),
    /** Years with half the tax, in years. */
    TAX_REDUCTION("tax-reduction", Topic.TERMS);

    private final String key;
    private final Topic topic;

    Measure(String key, Topic topic) {
        this.key = key;
        this.topic = topic;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }

    /** The group under which a panel shows it. */
    public Topic topic() {
        return topic;
    }
}
