package vn.vinhphuc.atlas.domain;

/** The two kinds of sites: khu công nghiệp (KCN) and cụm công nghiệp (CCN). */
public enum SiteKind {
    PARK, CLUSTER
}
