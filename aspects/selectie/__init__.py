"""The selection of cases: spread, what it lacks, a suggestion, who steps in, and the funnel."""
