"""Who is calling: all kinds of credentials, and where they can come from."""

from .core.auth.credentials import Credentials
from .core.auth.environment import from_environment
from .core.auth.password import PasswordCredentials
from .core.auth.token import TokenCredentials

__all__ = ["Credentials", "PasswordCredentials", "TokenCredentials", "from_environment"]
