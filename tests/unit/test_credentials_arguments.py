"""Arguments of credentials that are easily confused can only be passed by name."""

import inspect

import pytest

from aiomodelarts import credentials

POSITIONAL = {
    "AgencyCredentials": ["source", "agency_name"],
    "AkSkCredentials": ["access_key", "secret_key"],
    "CachedCredentials": ["source"],
    "EcsMetadataCredentials": [],
    "OidcCredentials": ["auth_url", "identity_provider", "id_token"],
    "PasswordCredentials": ["auth_url", "username", "password"],
    "TemporaryAkSkCredentials": ["source"],
    "TokenCredentials": ["token"],
}


@pytest.mark.parametrize("name", POSITIONAL)
def test_only_the_essential_ones_are_positional(name: str) -> None:
    parameters = inspect.signature(getattr(credentials, name)).parameters.values()
    positional = [one.name for one in parameters if one.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    assert positional == POSITIONAL[name]
