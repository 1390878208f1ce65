"""The command line: reads what was asked, hands it to the store, and says in Dutch what came of it."""
