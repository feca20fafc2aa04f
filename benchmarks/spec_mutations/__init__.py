"""Random single changes of a valid spec: each must be refused with its place, or be reported by `changelog`."""
