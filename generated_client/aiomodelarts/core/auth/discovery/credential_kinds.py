"""Create credentials from the values of a source: select the kind of credentials and report missing values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from ...errors.exceptions import ConfigurationError
from ...redaction.hidden import Hidden
from ..credentials.access_key import AkSkCredentials
from ..credentials.agency import AgencyCredentials
from ..credentials.base import Credentials
from ..credentials.oidc import OidcCredentials
from ..credentials.password import PasswordCredentials
from ..credentials.server_metadata import EcsMetadataCredentials
from ..credentials.temporary_key import TemporaryAkSkCredentials
from ..credentials.token import TokenCredentials

if TYPE_CHECKING:
    from ...http.network_settings import Network

# Fields that select a kind of credentials, by precedence, which is the same as in Terraform's provider.
STARTERS = {
    "token": ("token",),
    "oidc": ("identity_provider", "id_token", "id_token_file"),
    "aksk": ("access_key", "secret_key", "security_token"),
    "password": ("username", "user_id", "password", "passcode"),
}
SECRETS = {
    "token": ("token",),
    "oidc": ("id_token", "id_token_file"),
    "aksk": ("secret_key",),
    "password": ("password",),
}
# Further fields that a kind uses if they are set.
PARTS = {
    "token": ("project_id",),
    "oidc": ("auth_url", "project_name", "project_id"),
    "aksk": ("auth_url", "project_name", "project_id", "user_domain_id"),
    "password": ("auth_url", "user_domain_name", "user_domain_id", "project_name", "project_id"),
}
EXCHANGED_PARTS = ("auth_url", "project_name", "project_domain_name", "user_domain_name")
AGENCY_STARTERS = ("agency_name", "agency_domain_name", "agency_domain_id", "agency_project_name", "agency_project_id")
# Values of OpenStack's `auth_type` and the kind of credentials that each one selects.
AUTH_TYPES = {
    "password": "password",
    "v3password": "password",
    "v3totp": "password",
    "v3multifactor": "password",
    "token": "token",
    "v3token": "token",
    "aksk": "aksk",
    "agency": "agency",
}
WITH_PASSCODE = ("v3totp", "v3multifactor")
OIDC_PREFIX = "v3oidc"


def _hidden(values: Mapping[str, str] | Hidden[Mapping[str, str]]) -> Hidden[Mapping[str, str]]:
    return values if isinstance(values, Hidden) else Hidden(values)


@frozen
class Findings:
    """Values found in one credential source.

    Args:
        source: Name of the source, such as `environment`.
        where: Name of the source in messages, such as `the environment`.
        values: Values by field, such as `username`. `repr` does not show them.
        names: Name that each found field has in the source.
        labels: Name that each supported field has in the source.
        auth_type: Kind of credentials that the source selects by name, or None.
        region: The region, or None.
        region_from: Name that the region has in the source, or None.
        network: Certificate settings of the source, or None.
        instead: Variable of the source that would be used if this one were empty, or None.
        cloud: Name of the cloud in `clouds.yaml`, or None for other sources.
        endpoint: URL of ModelArts, or None.
    """

    source: str
    where: str
    _values: Hidden[Mapping[str, str]] = field(repr=False, converter=_hidden, alias="values")
    names: Mapping[str, str]
    labels: Mapping[str, str]
    auth_type: str | None = None
    region: str | None = None
    region_from: str | None = None
    network: Network | None = None
    instead: str | None = None
    cloud: str | None = None
    endpoint: str | None = None

    @property
    def values(self) -> Mapping[str, str]:
        """Values by field, such as `username`."""
        return self._values.value

    def label(self, *fields: str) -> str:
        """Return the names of alternative fields for a message, without fields that the source doesn't support."""
        return " or ".join(self.labels[field] for field in fields if field in self.labels)

    def has(self, *fields: str) -> bool:
        """Return whether at least one of these fields is set."""
        return any(field in self.values for field in fields)


def kind_in(found: Findings) -> str | None:
    """Return the kind of credentials that `auth_type` or the fields select, apart from an agency, or None.

    Raises:
        ConfigurationError: `auth_type` names an unsupported kind.
    """
    begun = next((kind for kind, starters in STARTERS.items() if found.has(*starters)), None)
    chosen = found.auth_type
    if not chosen:
        return begun or ("password" if found.has(*AGENCY_STARTERS) else None)
    if chosen.startswith(OIDC_PREFIX):
        return "oidc"
    kind = AUTH_TYPES.get(chosen)
    if kind is None:
        known = ", ".join([*AUTH_TYPES, f"{OIDC_PREFIX}..."])
        raise ConfigurationError(f"{found.label('auth_type')} of {found.where} is not one of {known}")
    return (begun or "password") if kind == "agency" else kind


def make(found: Findings) -> Credentials:
    """Create the credentials that a source describes.

    Raises:
        ConfigurationError: A required value is missing. The message names it.
    """
    kind = kind_in(found)
    missing = _missing(found, kind or "password")
    if missing:
        started = STARTERS.get(kind or "", ())
        begun = [found.names[field] for field in started if field in found.names]
        unset = f", or unset {' and '.join(begun)}" if begun and not found.auth_type else ""
        if unset and found.instead:
            unset += f" to use {found.instead}"
        elif kind == "password":
            unset = ""  # a user who has begun with a password most likely wants to complete it
        raise ConfigurationError(f"the credentials in {found.where} are incomplete; set {', '.join(missing)}{unset}")
    source = _MAKERS[kind or "password"](found)
    if not _is_agency(found):
        return source
    values = found.values
    return AgencyCredentials(
        source,
        values["agency_name"],
        domain_name=values.get("agency_domain_name", ""),
        domain_id=values.get("agency_domain_id"),
        project_name=values.get("agency_project_name"),
        project_id=values.get("agency_project_id"),
    )


def used_names(found: Findings) -> tuple[str, ...]:
    """Return the names of the values in the source that the credentials are created from.

    Raises:
        ConfigurationError: `auth_type` names an unsupported kind.
    """
    kind = kind_in(found) or "password"
    parts = {*STARTERS[kind], *PARTS[kind]}
    if _is_agency(found):
        parts |= {*AGENCY_STARTERS, "auth_url"}
    if kind == "token" and _is_exchanged(found):
        parts |= set(EXCHANGED_PARTS)
    return tuple(name for field, name in found.names.items() if field in parts)


def secret_name(found: Findings) -> str | None:
    """Return the name that the secret of the credentials has in the source, or None if there is none.

    Raises:
        ConfigurationError: `auth_type` names an unsupported kind.
    """
    fields = SECRETS[kind_in(found) or "password"]
    return next((found.names[field] for field in fields if field in found.names), None)


def kind_of(credentials: Credentials) -> str:
    """Return the name of a kind of credentials, as used by `explain` and in `docs/credentials.md`."""
    match credentials:
        case AgencyCredentials():
            return "agency"
        case AkSkCredentials():
            return "temporary AK/SK" if credentials.security_token else "AK/SK"
        case TemporaryAkSkCredentials():
            return "temporary AK/SK, renewed"
        case OidcCredentials():
            return "OIDC"
        case PasswordCredentials():
            return "password and passcode" if credentials.passcode else "password"
        case TokenCredentials():
            return "token, exchanged" if credentials.project_id or credentials.project_name else "token"
        case EcsMetadataCredentials():
            return "agency of the server"
        case _:
            return type(credentials).__name__


def _is_agency(found: Findings) -> bool:
    return found.auth_type == "agency" or found.has(*AGENCY_STARTERS)


def _missing(found: Findings, kind: str) -> list[str]:
    """Return the names of the missing values. Alternatives are joined by `or`."""
    needed: list[tuple[str, ...]] = {
        "token": [("token",)],
        "oidc": [("auth_url",), ("identity_provider",), ("id_token", "id_token_file"), ("project_name", "project_id")],
        "aksk": [("access_key",), ("secret_key",)],
        "password": [("auth_url",), ("username", "user_id"), ("password",)],
    }[kind]
    if kind == "password":
        needed = [*needed, ("project_name", "project_id")]
        if not found.has("user_id"):
            needed.insert(3, ("user_domain_name", "user_domain_id"))
        if found.auth_type in WITH_PASSCODE:
            needed.append(("passcode",))
    if _is_agency(found):
        account, project = ("agency_domain_name", "agency_domain_id"), ("agency_project_name", "agency_project_id")
        needed = [*needed, ("agency_name",), account, project]
    absent = [fields for fields in needed if not found.has(*fields)]
    # Users know the name of their user and account, but seldom the ID, so the message asks for the name.
    return [found.label(*(fields[:1] if fields[0].startswith("user") else fields)) for fields in absent]


def _is_exchanged(found: Findings) -> bool:
    """Return whether the token is exchanged for one that is scoped to the project, as OpenStack does for `v3token`."""
    by_name = found.auth_type in ("token", "v3token")
    return by_name and found.has("auth_url") and found.has("project_name", "project_id")


def _token(found: Findings) -> Credentials:
    values = found.values
    token, auth_url = values["token"], values.get("auth_url")
    name, project_id = values.get("project_name"), values.get("project_id")
    if not _is_exchanged(found):
        return TokenCredentials(token, auth_url=auth_url) if _is_agency(found) else TokenCredentials(token)
    domain = values.get("project_domain_name") or values.get("user_domain_name")
    return TokenCredentials(token, auth_url=auth_url, project_name=name, project_id=project_id, domain_name=domain)


def _aksk(found: Findings) -> Credentials:
    values = found.values
    return AkSkCredentials(
        values["access_key"],
        values["secret_key"],
        security_token=values.get("security_token"),
        region=found.region or "",
        project_id=values.get("project_id"),
        project_name=values.get("project_name"),
        domain_id=values.get("user_domain_id"),
        auth_url=values.get("auth_url"),
    )


def _oidc(found: Findings) -> Credentials:
    values = found.values
    file = values.get("id_token_file")
    return OidcCredentials(
        values["auth_url"],
        values["identity_provider"],
        Path(file).expanduser() if file else values["id_token"],
        project_name=values.get("project_name"),
        project_id=values.get("project_id"),
    )


def _password(found: Findings) -> Credentials:
    values = found.values
    return PasswordCredentials(
        values["auth_url"],
        values.get("username", ""),
        values["password"],
        user_domain_name=values.get("user_domain_name", ""),
        project_name=values.get("project_name"),
        project_id=values.get("project_id"),
        passcode=values.get("passcode"),
        user_id=values.get("user_id"),
        user_domain_id=values.get("user_domain_id"),
    )


_MAKERS: dict[str, Callable[[Findings], Credentials]] = {
    "token": _token,
    "oidc": _oidc,
    "aksk": _aksk,
    "password": _password,
}
