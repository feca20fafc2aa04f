"""IAM test double in memory: supports every way to log in and rejects invalid requests."""

from .service import FakeIam
from .state import AGENCY_DOMAIN_ID, DOMAIN_ID, USER_ID, Agency, Iam, Issued, Key, User

__all__ = ["AGENCY_DOMAIN_ID", "DOMAIN_ID", "USER_ID", "Agency", "FakeIam", "Iam", "Issued", "Key", "User"]
