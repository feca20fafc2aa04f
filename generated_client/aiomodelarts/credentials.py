"""Who is calling: all kinds of credentials, and where they can come from."""

from .core.auth.agency import AgencyCredentials
from .core.auth.cache import CachedCredentials
from .core.auth.clouds import from_cloud
from .core.auth.credentials import Credentials
from .core.auth.environment import from_environment
from .core.auth.keys import AkSkCredentials
from .core.auth.metadata import EcsMetadataCredentials
from .core.auth.oidc import OidcCredentials
from .core.auth.password import PasswordCredentials
from .core.auth.sources import Explanation, explain
from .core.auth.temporary import TemporaryAkSkCredentials
from .core.auth.token import TokenCredentials

__all__ = [
    "AgencyCredentials",
    "AkSkCredentials",
    "CachedCredentials",
    "Credentials",
    "EcsMetadataCredentials",
    "Explanation",
    "OidcCredentials",
    "PasswordCredentials",
    "TemporaryAkSkCredentials",
    "TokenCredentials",
    "explain",
    "from_cloud",
    "from_environment",
]
