"""Credentials for logging in, and functions that find them in the environment and in `clouds.yaml`."""

from .core.auth.credentials.access_key import AkSkCredentials
from .core.auth.credentials.agency import AgencyCredentials
from .core.auth.credentials.base import Credentials
from .core.auth.credentials.oidc import OidcCredentials
from .core.auth.credentials.password import PasswordCredentials
from .core.auth.credentials.server_metadata import EcsMetadataCredentials
from .core.auth.credentials.temporary_key import TemporaryAkSkCredentials
from .core.auth.credentials.token import TokenCredentials
from .core.auth.discovery.cloud_files import from_cloud
from .core.auth.discovery.credential_sources import explain, from_environment
from .core.auth.discovery.explanation import Explanation
from .core.auth.renewal.token_cache import CachedCredentials

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
