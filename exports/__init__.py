"""What leaves the app: reports and files in other formats."""
