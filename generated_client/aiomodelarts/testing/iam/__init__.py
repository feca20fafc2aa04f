"""IAM in memory: every way to log in, strict about what it gets."""

from .service import FakeIam
from .state import AGENCY_DOMAIN_ID, DOMAIN_ID, USER_ID, Agency, Iam, Issued, Key, User

__all__ = ["AGENCY_DOMAIN_ID", "DOMAIN_ID", "USER_ID", "Agency", "FakeIam", "Iam", "Issued", "Key", "User"]
