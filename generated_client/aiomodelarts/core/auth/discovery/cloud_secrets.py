"""Secrets of clouds whose entry in `clouds.yaml` contains none: in the system keyring or in a variable."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from ...errors.exceptions import ConfigurationError
from ...redaction.hidden import Hidden
from . import system_keyring
from .credential_kinds import Findings
from .environment import OPENSTACK, lone_secret
from .text_files import one_line

# Key of an entry that says where its secret is. OpenStack's tools ignore it.
MARKER = "aiomodelarts_secret"
KEYRING, ENVIRONMENT = "keyring", "environment"


def secret_field(values: Mapping[str, str]) -> str:
    """Return the field of the secret that belongs to a user or an access key."""
    return "secret_key" if values.get("access_key") else "password"


def with_secret(found: Findings, secret: Hidden[str], name: str) -> Findings:
    """Return the values of a cloud together with its secret.

    Args:
        found: Values without the secret.
        secret: The password or secret key.
        name: Name of its source, for reports.
    """
    field = secret_field(found.values)
    return evolve(found, values={**found.values, field: secret.value}, names={**found.names, field: name})


def completed(found: Findings, cloud: str, marker: object, environ: Mapping[str, str]) -> Findings:
    """Return the values of a cloud with its secret, if its entry has none and says where the secret is.

    `OS_PASSWORD` or `OS_SECRET_KEY` takes precedence over the keyring, unless variables of another login are set too.

    Args:
        found: Values of the entry.
        cloud: Name of the cloud.
        marker: Value of `MARKER` in the entry, or None.
        environ: Environment variables.

    Raises:
        ConfigurationError: The secret is not where the entry says.
    """
    field = secret_field(found.values)
    if marker is None or found.has(field):
        return found
    if marker not in (KEYRING, ENVIRONMENT):
        raise ConfigurationError(f"{MARKER} of the cloud {cloud} in clouds.yaml must be {KEYRING} or {ENVIRONMENT}")
    variable = lone_secret(environ)
    if variable is not None and variable in OPENSTACK[field]:
        return with_secret(found, Hidden(one_line(variable, environ[variable])), variable)
    wanted, other = ("OS_SECRET_KEY", "OS_ACCESS_KEY") if field == "secret_key" else ("OS_PASSWORD", "OS_USERNAME")
    remedy = f"set {wanted} without {other}"
    if marker == ENVIRONMENT:
        raise ConfigurationError(f"the cloud {cloud} in clouds.yaml needs a secret from the environment; {remedy}")
    try:
        secret = system_keyring.read(system_keyring.item_of(cloud, found.values))
    except ConfigurationError as error:
        raise ConfigurationError(f"the secret of the cloud {cloud} is in the keyring: {error}; or {remedy}") from None
    if secret is None:
        raise ConfigurationError(
            f"the secret of the cloud {cloud} is not in the keyring; run `modelarts login {cloud} --force`, or {remedy}"
        )
    return with_secret(found, secret, KEYRING)
