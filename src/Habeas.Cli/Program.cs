using Habeas.Cli;

return App.Run(args, new ProcessTerminal());
