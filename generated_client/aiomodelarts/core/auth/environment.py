"""Credentials from environment variables."""

from __future__ import annotations

import os
from collections.abc import Mapping

from ..errors import ConfigurationError
from .credentials import Credentials
from .password import PasswordCredentials
from .token import TokenCredentials

TOKEN = ("OS_TOKEN", "OS_AUTH_TOKEN")
AUTH_URL = ("OS_AUTH_URL",)
USERNAME = ("OS_USERNAME",)
PASSWORD = ("OS_PASSWORD",)
DOMAIN = ("OS_USER_DOMAIN_NAME", "OS_PROJECT_DOMAIN_NAME", "OS_DOMAIN_NAME", "OS_DEFAULT_DOMAIN")
PROJECT_NAME = ("OS_PROJECT_NAME", "OS_TENANT_NAME")
PROJECT_ID = ("OS_PROJECT_ID", "OS_TENANT_ID")
PASSCODE = ("OS_PASSCODE",)
REGION = ("OS_REGION_NAME", "OS_REGION")


def from_environment(environ: Mapping[str, str] | None = None) -> Credentials:
    """Credentials from the variables that OpenStack tools use.

    A token (`OS_TOKEN`) goes before user name and password (`OS_AUTH_URL`, `OS_USERNAME`, `OS_PASSWORD`,
    `OS_USER_DOMAIN_NAME`, `OS_PROJECT_NAME` or `OS_PROJECT_ID`, optionally `OS_PASSCODE`).

    Args:
        environ: The variables; those of the process by default.

    Raises:
        ConfigurationError: Nothing was found, or something is missing; the message names it.
    """
    variables = os.environ if environ is None else environ
    token = first(variables, TOKEN)
    if token:
        return TokenCredentials(token)
    found = {name: first(variables, names) for name, names in _PASSWORD_NAMES.items()}
    if not any(found[name] for name in ("username", "password")):
        raise ConfigurationError(
            "no credentials in the environment; set OS_TOKEN, or OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, "
            "OS_USER_DOMAIN_NAME and OS_PROJECT_NAME, or pass credentials= to the client"
        )
    missing = [_PASSWORD_NAMES[name][0] for name in _NEEDED if not found[name]]
    project_name, project_id = first(variables, PROJECT_NAME), first(variables, PROJECT_ID)
    if not project_name and not project_id:
        missing.append("OS_PROJECT_NAME or OS_PROJECT_ID")
    if missing:
        raise ConfigurationError(f"the credentials in the environment are incomplete; set {', '.join(missing)}")
    return PasswordCredentials(
        found["auth_url"] or "",
        found["username"] or "",
        found["password"] or "",
        user_domain_name=found["user_domain_name"] or "",
        project_name=project_name,
        project_id=project_id,
        passcode=first(variables, PASSCODE),
    )


_PASSWORD_NAMES = {"auth_url": AUTH_URL, "username": USERNAME, "password": PASSWORD, "user_domain_name": DOMAIN}
_NEEDED = tuple(_PASSWORD_NAMES)


def first(variables: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    """The value of the first variable that is set and not empty."""
    return next((variables[name] for name in names if variables.get(name)), None)
