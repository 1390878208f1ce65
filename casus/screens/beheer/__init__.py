"""The screens of Beheer: settings and care of the data, one module per screen."""
