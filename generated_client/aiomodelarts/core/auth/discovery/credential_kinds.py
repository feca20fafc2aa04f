"""From the texts that a source holds to credentials: which kind they make, and which are missing."""

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
from ..credentials.issued import hide
from ..credentials.oidc import OidcCredentials
from ..credentials.password import PasswordCredentials
from ..credentials.server_metadata import EcsMetadataCredentials
from ..credentials.temporary_key import TemporaryAkSkCredentials
from ..credentials.token import TokenCredentials

if TYPE_CHECKING:
    from ...http.network_settings import Network

# What begins a kind, in the order in which kinds go before each other: Terraform's provider has the same.
STARTERS = {
    "token": ("token",),
    "oidc": ("identity_provider", "id_token", "id_token_file"),
    "aksk": ("access_key", "secret_key", "security_token"),
    "password": ("username", "user_id", "password", "passcode"),
}
# What else belongs to a kind where it is there.
PARTS = {
    "token": ("project_id",),
    "oidc": ("auth_url", "project_name", "project_id"),
    "aksk": ("auth_url", "project_name", "project_id", "user_domain_id"),
    "password": ("auth_url", "user_domain_name", "user_domain_id", "project_name", "project_id"),
}
EXCHANGED_PARTS = ("auth_url", "project_name", "project_domain_name", "user_domain_name")
AGENCY_STARTERS = ("agency_name", "agency_domain_name", "agency_domain_id", "agency_project_name", "agency_project_id")
# OpenStack's names for a kind that is chosen outright.
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


@frozen
class Findings:
    """What one source holds.

    Args:
        source: Name of the source, such as `environment`.
        where: How messages call it, such as `the environment`.
        values: The texts by field, such as `username`, which `repr` does not show.
        names: What each of them is called in the source.
        labels: What each field would be called there.
        auth_type: The kind that is chosen outright, or None.
        region: The region, or None.
        region_from: What the region is called in the source.
        network: What the source says of certificates, or None.
        instead: What would count if nothing were in this source, or None.
    """

    source: str
    where: str
    _values: Hidden[Mapping[str, str]] = field(repr=False, converter=hide, alias="values")
    names: Mapping[str, str]
    labels: Mapping[str, str]
    auth_type: str | None = None
    region: str | None = None
    region_from: str | None = None
    network: Network | None = None
    instead: str | None = None

    @property
    def values(self) -> Mapping[str, str]:
        """The texts by field, such as `username`."""
        return self._values.value

    def label(self, *fields: str) -> str:
        """How a message asks for one of these fields; those that the source has no name for are left out."""
        return " or ".join(self.labels[field] for field in fields if field in self.labels)

    def has(self, *fields: str) -> bool:
        """Whether one of these fields is there."""
        return any(field in self.values for field in fields)


def kind_in(found: Findings) -> str | None:
    """The kind that is chosen outright or begun, without regard to an agency; None when there is nothing.

    Raises:
        ConfigurationError: A kind is chosen that is not known here.
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
    """The credentials that a source describes.

    Raises:
        ConfigurationError: Something is missing; the message names it.
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
            unset = ""  # most who log in so want to go on with it
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
    """What the parts are called in the source that credentials are made of; those of other kinds are not among them.

    Raises:
        ConfigurationError: A kind is chosen that is not known here.
    """
    kind = kind_in(found) or "password"
    parts = {*STARTERS[kind], *PARTS[kind]}
    if _is_agency(found):
        parts |= {*AGENCY_STARTERS, "auth_url"}
    if kind == "token" and _is_exchanged(found):
        parts |= set(EXCHANGED_PARTS)
    return tuple(name for field, name in found.names.items() if field in parts)


def kind_of(credentials: Credentials) -> str:
    """What a kind of credentials is called in explanations and in `docs/credentials.md`."""
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
    """The names to set, those of alternatives joined by `or`."""
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
    # Of users and accounts people know the names, so that is what is asked for.
    return [found.label(*(fields[:1] if fields[0].startswith("user") else fields)) for fields in absent]


def _is_exchanged(found: Findings) -> bool:
    """Who asks for OpenStack's kind by its name gets what it does there: a token that is scoped to the project."""
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
