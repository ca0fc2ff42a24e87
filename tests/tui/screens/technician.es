=== number 80x24 cursor 2,19
 ODS                                                 DEMO  ficha · tito · 06:00
 [1 ODS]
 ¿Número de orden?                                        activos · 2 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito














________________________________________________________________________________
                                                                       Fila 1/2
 Enter abre la orden · Tab a la lista de órdenes · F10 salir
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== found 80x24 cursor 2,23
 ODS                                                 DEMO  ficha · tito · 06:00
 [1 ODS]
 ¿Número de orden? 1001                                   activos · 1 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la orden · Tab a la lista de órdenes · F10 salir
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== order 80x24 cursor hidden
 ODS › 1001 Comercial Los Ñires SpA                  DEMO  ficha · tito · 06:00
 [1 Datos] 2 Gestiones  3 Mismo equipo  4 Historial
 Número              1001                  Fecha           21/11/2026
 Cliente             Comercial Los Ñires SpA
 País                Chile                 RUT             76.086.428-5
 Estado              Recibida              Hora            06:00
 Técnico             tito                  Prioridad       Normal
 Prometida                                 Recibida por    ana
 Sucursal                                  Número externo
 El equipo es        Del cliente           Equipo          Balanza Ñandú B-30
 Número de serie     SN-7712
 Falla               Marca 40 g de menos.
 Trabajo a realizar
 Cancelada porque






________________________________________________________________________________

 RePág AvPág otros · w Contactos · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6Ant.   7Sig.   8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== dealings 80x24 cursor hidden
 ODS › 1001 Comercial Los Ñires SpA                  DEMO  ficha · tito · 06:00
  1 Datos [2 Gestiones] 3 Mismo equipo  4 Historial
 Fecha↓           Tipo        Autor      Texto
►21/11/2026 06:00 Llamada     ana        Piden la visita por la mañana.
















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre · w Contactos · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor hidden
 Contactos › Orden 1001 Comercial Los Ñires SpA      DEMO  ficha · tito · 06:00
 Buscar: /                                               activos · 2 · Nombre ↑
 Nombre↑                       Cargo            Departamento   Teléfono
►Comercial Los Ñires SpA                                       +56 63 221 2345
 José Muñoz                    Gerente                         +56 9 8765 4321















________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contact 80x24 cursor hidden
 Contactos › Comercial Los Ñires SpA                 DEMO  ficha · tito · 06:00
 [1 Datos]
 Cliente            Comercial Los Ñires SpA
 Persona            Comercial Los Ñires SpA
 Nombre             Comercial Los Ñires SpA
 Cargo                                   Departamento
 Teléfono           +56 63 221 2345      Celular
 Correo             ventas@nires.example Segundo correo
 Domicilio          Calle Ñuble 5
 Descripción
 Recibe por correo  Todos
 Principal          sí                   Usuario de portal  no
 Servicio desde                          Servicio hasta







________________________________________________________________________________

 RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6Ant.   7Sig.   8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== on-paper 80x24 cursor 21,19
 Contactos › Orden 1001 Comercial Los Ñires SpA      DEMO  ficha · tito · 06:00
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ Mi empresa                                                        21/11/2026 │
│ Orden 1001: Comercial Los Ñires SpA                            Página 1 de 1 │
│ ============================================================================ │
│                                                                              │
│ Contactos                                                                    │
│ ---------                                                                    │
│                                                                              │
│ Nombre        Comercial Los Ñires SpA                                        │
│ Teléfono      +56 63 221 2345                                                │
│ Correo        ventas@nires.example                                           │
│ Principal     sí                                                             │
│                                                                              │
│ Nombre        José Muñoz                                                     │
│ Cargo         Gerente                                                        │
│ Teléfono      +56 9 8765 4321                                                │
│ Principal     no                                                             │
│                                                                              │
│                                                                              │
│                                                                              │
│                [ En PDF ] [ Guardar en archivo ] [ Cerrar ]                  │
└──────────────────────────────────────────────────────────────────────────────┘
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
  bbbbbbbbbb



















                 BBBBBBBBBB

 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== printed 80x24 cursor hidden
 Contactos › Orden 1001 Comercial Los Ñires SpA      DEMO  ficha · tito · 06:00
 Buscar: /                                               activos · 2 · Nombre ↑
 Nombre↑                       Cargo            Departamento   Teléfono
►Comercial Los Ñires SpA                                       +56 63 221 2345
 José Muñoz                    Gerente                         +56 9 8765 4321















________________________________________________________________________________
 Guardado: contact-1001-2026-11-21.txt, en su bandeja de salida, páginas: 1
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== customers-copy 80x24 cursor 22,19
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ Mi empresa                                                        21/11/2026 │
│ Orden 1001                                                     Página 1 de 1 │
│ Comercial Los Ñires SpA                                                      │
│ ============================================================================ │
│                                                                              │
│ Número           1001                                                        │
│ Fecha            21/11/2026                                                  │
│ Cliente          Comercial Los Ñires SpA                                     │
│ País             Chile                                                       │
│ RUT              76.086.428-5                                                │
│ Estado           Recibida                                                    │
│ Hora             06:00                                                       │
│ Técnico          tito                                                        │
│ Prioridad        Normal                                                      │
│ Recibida por     ana                                                         │
│ El equipo es     Del cliente                                                 │
│ Equipo           Balanza Ñandú B-30                                          │
│ Número de serie  SN-7712                                                     │
│ Falla            Marca 40 g de menos.                                        │
│                                                                              │
│                                                                              │
│                [ En PDF ] [ Guardar en archivo ] [ Cerrar ]                  │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbb





















                 BBBBBBBBBB

=== next-number 80x24 cursor 2,19
 ODS                                                 DEMO  ficha · tito · 06:00
 [1 ODS]
 ¿Número de orden?                                        activos · 2 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito














________________________________________________________________________________
                                                                       Fila 1/2
 Enter abre la orden · Tab a la lista de órdenes · F10 salir
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== another-number 80x24 cursor hidden
 ODS                                                 DEMO  ficha · tito · 06:00
 [1 ODS]
 ¿Número de orden? 100                                    activos · 2 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito














________________________________________________________________________________
 No hay orden 100 para usted; Enter abre la que está bajo el cursor.
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-tax-id 80x24 cursor 13,35
 ODS › 1002 Peña y Álvarez SA de CV                  DEMO  ficha · tito · 06:00
 [1 Datos] 2 Gestiones  3 Mismo equipo  4 Historial
 Número              1002                  Fecha           21/11/2026
 Cliente             Peña y Álvarez SA de CV
 País                México                RFC
 Estado              Asignada              Hora            06:00
 Técnico                                   Prioridad       Normal
 Prometida                                 Recibida por    ana
 Sucursal                                  Número externo
 El equipo┌─ Error ─────────────────────────────────────────────────┐
 Número de│ La orden 1002 no tiene identificación fiscal (RFC): sus │
 Falla    │ contactos no se muestran hasta que la tenga.            │
 Trabajo a│                                                         │
 Cancelada│                      [ Aceptar ]                        │
          └─────────────────────────────────────────────────────────┘





________________________________________________________________________________

 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







            bbbbbbb
            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                 BBBBBBBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== help 80x24 cursor hidden
┌─ Ayuda: ODS ─────────────────────────────────────────────────────────────────┐
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En la búsqueda                                                               │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Tab, Mayús-Tab         De la búsqueda a la lista                           │
│                                                                              │
│ Al escribir en un campo                                                      │
│   Izquierda, Ctrl-B      Un carácter a la izquierda                          │
│   Derecha, Ctrl-F        Un carácter a la derecha                            │
│   Inicio, Ctrl-A         Al comienzo de la línea                             │
│   Fin, Ctrl-E            Al final de la línea                                │
│   Ctrl-Izquierda         Una palabra a la izquierda                          │
│   Ctrl-Derecha           Una palabra a la derecha                            │
│   Retroceso              Borrar el carácter de la izquierda                  │
│   Supr                   Borrar el carácter de la derecha                    │
│   Ctrl-W                 Borrar la palabra de la izquierda                   │
│   Ctrl-K                 Borrar hasta el final de la línea                   │
│   Ctrl-U                 Vaciar la línea                                     │
│                                                                              │
│ En una lista de registros                                                    │
│   Enter, Derecha         Abrir la ficha del registro                         │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbb























=== palette 80x24 cursor 4,16
 ODS                                                 DEMO  ficha · tito · 06:00
 [1 ODS]
 ¿Número de orden? /                                      activos · 2 · Fecha ↓
 Nú┌─ Ir a ─────────────────────────────────────────────────────────────────┐
►10│ Buscar: cli                                                            │
 10│ ►Ordenar por la columna de la izquierda              <, Ctrl-Izquierda │
   │  Ventana de los contactos, o de lo primero que tenga         w, Ctrl-W │
   │  Leer completo el último mensaje                             !, Ctrl-\ │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/2
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb

bbb  bbbbbb                                                                  bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                  ddddddddd
                                                                  ddddddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== refused 80x24 cursor hidden
 ODS                                                 DEMO  ficha · tito · 06:00
 [1 ODS]
 ¿Número de orden? /                                      activos · 2 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito














________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== files 80x24 cursor hidden
 Archivos                                            DEMO  ficha · tito · 06:00
  1 Bandeja de entrada [2 Bandeja de salida]
 boxes/5/outbox

►contact-1001-2026-11-21.txt                            477 B  21/11/2026 06:00















________________________________________________________________________________
                                                                       Fila 1/1
 Enter lo muestra · d elimina · 1 2 Tab entrada, salida · q atrás
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== asks-again 80x24 cursor 2,19
 ODS                                                 DEMO  ficha · tito · 06:00
 [1 ODS]
 ¿Número de orden?                                        activos · 2 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito














________________________________________________________________________________
                                                                       Fila 1/2
 Enter abre la orden · Tab a la lista de órdenes · F10 salir
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== file contact-1001-2026-11-21.txt
Mi empresa                                                        21/11/2026
Orden 1001: Comercial Los Ñires SpA                            Página 1 de 1
============================================================================

Contactos
---------

Nombre        Comercial Los Ñires SpA
Teléfono      +56 63 221 2345
Correo        ventas@nires.example
Principal     sí

Nombre        José Muñoz
Cargo         Gerente
Teléfono      +56 9 8765 4321
Principal     no
