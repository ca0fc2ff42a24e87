=== which 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Importar: boxes/2/inbox ──────────────────────────────────────────────┐
►00│ Buscar:                                                                │  █
 00│ ►Otro archivo, por su ruta                                             │
 00│  Importaciones anteriores, para deshacerlas                            │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbb                                               bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== found 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
 [1 El archivo] 2 Columnas  3 Filas
 Enter cambia una línea, F2 sigue.
► Archivo                   clientes.tsv
  Juego de caracteres       UTF-8
  Separador                 tabulador
  Encabezados               fila 2: Código | Razón social | RFC | Correo | Telé>
  Letras, por ejemplo       Comercial Los Ñires SpA
  Se busca por              lo que lo diga: números antes que nombres
  Lo que ya está            queda como está
  Otras columnas            se dejan fuera
  Para cada fila            nada
  Asignación guardada antes ninguna
  Guardar asignación como   no se guarda
  Qué lo impide             nada
  1: Exportado el 21/11/2026
  2: Código | Razón social | RFC | Correo | Teléfono | Ciudad | Color
  3: 000001 | Comercial Los Ñires SpA |  | nuevo@nires.example |  | Valdivia | >
  4: A2 | Papelería La Niña SA de CV | EKU9003173C9 | ventas@nina.example | 55 >
  5: A3 |  |  | nadie@nadie.example |  | Puebla |
________________________________________________________________________________

 Enter cambia · F2 a las columnas · q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbb

rrrrrrrrrr











  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== heading 80x24 cursor 4,13
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
 [1 El archivo] 2 Columnas  3 Filas
 Enter cambia una línea, F2 sigue.
  A┌─ ¿Qué fila tiene los encabezados? ─────────────────────────────────────┐
  J│ Buscar:                                                                │
  S│ ►Que se averigüe                                                       │
► E│  Exportado el 21/11/2026                                               │lé>
  L│  Código | Razón social | RFC | Correo | Teléfono | Ciudad | Color      │
  S│  000001 | Comercial Los Ñires SpA |  | nuevo@nires.example |  | Valdi> │
  L│  A2 | Papelería La Niña SA de CV | EKU9003173C9 | ventas@nina.example> │
  O│  A3 |  |  | nadie@nadie.example |  | Puebla |                          │
  P│  A4 | Refacciones Núñez |  | nunez arroba ejemplo | 33 3615 1111 | Le> │
  A│  A2 | Papelería otra vez |  |  |  |  |                                 │
  G│                                                                        │
  Q│                                                                        │
  1│                                                                        │
  2│                                                                        │
  3│                                                                        │| >
  4│                                                                        │5 >
  5└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
rrr








  d                                                                          ddd
  b                                                                          bbb
  d                                                                          ddd
  d                                                                          ddd
  d                                                                          ddd


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== columns 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo [2 Columnas] 3 Filas
 Enter cambia una línea, F2 sigue.
► Código                    Clave                     000001
  Razón social              Razón social              Comercial Los Ñires SpA
  RFC                       RFC                       EKU9003173C9
  Correo                    Correo                    nuevo@nires.example
  Teléfono                  Teléfono 1                55 5512 9999
  Ciudad                    Domicilios: Ciudad        Valdivia
  Color                     (se deja fuera)           azul










________________________________________________________________________________

 Enter dice adónde va la columna · F2 la prueba · q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
               bbbbbbbbbbbb

rrrrrrrrrr                                            dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                            ddddddddddddddddddddddddd dddddddddddddddddddddddddd












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== place 80x24 cursor 4,13
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo [2 Columnas] 3 Filas
 Enter cambia una línea, F2 sigue.
  C┌─ Color ────────────────────────────────────────────────────────────────┐
  R│ Buscar:                                                                │
  R│ ►Como se reconoció                                                     │
  C│  (se deja fuera)                                                       │
  T│  Clave                                                            code │
  C│  Razón social                                               legal_name │
► C│  Nombre comercial                                           trade_name │
   │  Tipo                                                             kind │
   │  País                                                          country │
   │  RFC                                                            tax_id │
   │  Tipo de persona                                           person_type │
   │  Id. externo                                               external_id │
   │  Teléfono 1                                                     phone1 │
   │  Teléfono 2                                                     phone2 │
   │  Correo                                                          email │
   │  Sitio web                                                     website │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
               bbbbbbbbbbbb

     bbbbbbb                                                                 ddd
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  ddd
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr  ddd
                                                                             ddd
                                                                       dddd  ddd
                                                                 dddddddddd  ddd
rrr                                                              dddddddddd  ddd
                                                                       dddd
                                                                    ddddddd
                                                                     dddddd
                                                                ddddddddddd
                                                                ddddddddddd
                                                                     dddddd
                                                                     dddddd
                                                                      ddddd
                                                                    ddddddd



 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rows 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2 · ya está 1 · rechazada 2            sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
►     3   ya está        Comercial Los Ñires > Clave: igual que en 000001 Comer>
      4   nuevo          Papelería La Niña SA>
      5   rechazada      A3                    Falta Razón social.
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7   rechazada      Papelería otra vez    Clave: igual que en A2 Papelería>









 Clave: igual que en 000001 Comercial Los Ñires SpA.

________________________________________________________________________________
                                                                       Fila 1/5
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b bbbbbbbbbbbbbb
 dddddd b
 dddddd b bbbbbbbbbbbbbb













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== compare 80x24 cursor hidden
┌─ Línea 3: ya está ───────────────────────────────────────────────────────────┐
│ Clave: igual que en 000001 Comercial Los Ñires SpA.                          │
│                                                                              │
│                     Ahora hay                   Con esta fila                │
│ * Correo            ventas@nires.example        nuevo@nires.example          │
│ * Domicilios 1      Fiscal, Calle Ñuble 5,      Fiscal, Calle Ñuble 5,       │
│                     Chile                       Valdivia, Chile              │
│   Clave             000001                      000001                       │
│   Razón social      Comercial Los Ñires SpA     Comercial Los Ñires SpA      │
│   Tipo              Cliente                     Cliente                      │
│   País              Chile                       Chile                        │
│   RUT               76.086.428-5                76.086.428-5                 │
│   Tipo de id.       RUT                         RUT                          │
│ fiscal                                                                       │
│   Teléfono 1        +56 63 221 2345             +56 63 221 2345              │
│   Días de crédito   0                           0                            │
│   Límite de crédito 0.00                        0.00                         │
│   Asignado a        oscar                       oscar                        │
│   Copia de correos  no                          no                           │
│   Alta              21/11/2026 06:00            21/11/2026 06:00             │
│                                                                              │
│ En el archivo:                                                               │
│ Código              000001                                                   │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbb























=== update 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2 · se cambió 1 · rechazada 2          sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
►     3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
      5   rechazada      A3                    Falta Razón social.
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7   rechazada      Papelería otra vez    Clave: igual que en A2 Papelería>











________________________________________________________________________________
                                                                       Fila 1/5
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b bbbbbbbbbbbbbb
 dddddd b
 dddddd b bbbbbbbbbbbbbb













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== why 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2 · se cambió 1 · rechazada 2          sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
      3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
►     5   rechazada      A3                    Falta Razón social.
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7   rechazada      Papelería otra vez    Clave: igual que en A2 Papelería>









 Falta Razón social.

________________________________________________________________________________
                                                                       Fila 3/5
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
 dddddd b
rrrrrrrrrrbbbbbbbbbbbbbb
 dddddd b
 dddddd b bbbbbbbbbbbbbb













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== cell 80x24 cursor 4,13
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2 · se cambió 1 · rechazada 2          sin guardar aún · todas las filas
  L┌─ ¿Qué celda? ──────────────────────────────────────────────────────────┐
   │ Buscar:                                                                │
   │ ►Código                                                             A3 │
►  │  Razón social                                                          │
   │  RFC                                                                   │ c>
   │  Correo                                            nadie@nadie.example │ía>
   │  Teléfono                                                              │
   │  Ciudad                                                         Puebla │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
 Fa│                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 3/5
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbb  bbbbbbbbbbbbb                                                           bbb
 dd          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dd  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
rrr
 dd
 dd                                                     ddddddddddddddddddd

                                                                     dddddd











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== edited 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · rechazada 1          sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
      3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
►     5 * nuevo          Ferretería El Tornil>
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7   rechazada      Papelería otra vez    Clave: igual que en A2 Papelería>











________________________________________________________________________________
 nuevo                                                                 Fila 3/5
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
 dddddd b
rrrrrrrrrr
 dddddd b
 dddddd b bbbbbbbbbbbbbb













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== refused 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · rechazada 1          sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
      3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
      5 * nuevo          Ferretería El Tornil>
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
►     7 ! rechazada      Papelería otra vez    Clave: igual que en A2 Papelería>









 Clave: igual que en A2 Papelería La Niña SA de CV.

________________________________________________________________________________
 Clave: igual que en A2 Papelería La Niña SA de CV.
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
 dddddd b
 dddddd b
 dddddd b
rrrrrrrrrrbbbbbbbbbbbbbb













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== left 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · fuera 1              sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
      3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
      5 * nuevo          Ferretería El Tornil>
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
►     7 ! fuera          Papelería otra vez    Se dejó fuera a mano.









 Se dejó fuera a mano.

________________________________________________________________________________
 Se dejó fuera a mano.                                                 Fila 5/5
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
 dddddd b
 dddddd b
 dddddd b
rrrrrrrrrr













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== filter 80x24 cursor 4,13
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · fuera 1              sin guardar aún · todas las filas
  L┌─ Mostrar solo ─────────────────────────────────────────────────────────┐
   │ Buscar:                                                                │
   │ ►todas las filas                                                       │
   │  nuevo                                                               3 │
   │  agregado                                                            0 │ c>
►  │  se cambió                                                           1 │
   │  ya está                                                             0 │
   │  rechazada                                                           0 │
   │  fuera                                                               1 │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
 Se│                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 5/5
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbb  bbbbbbbbbbbbbb                                                          bbb
 dd          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dd  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 dd                                                                       d
 dd                                                                       d
rrr                                                                       d
                                                                          d
                                                                          d
                                                                          d










 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== only 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · fuera 1                    sin guardar aún · rechazada
  Línea   Qué será       Nombre                Por qué
  No hay filas de esta clase.















________________________________________________________________________________
                                                                       Fila 1/5
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rest 80x24 cursor 4,13
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · fuera 1              sin guardar aún · todas las filas
  L┌─ Las demás filas con «se cambió», sin decidir ─────────────────────────┐
►  │ Buscar:                                                                │
   │ ►actualizar lo que ya está                                             │
   │  agregarlas de todos modos                                             │
   │  dejarlas fuera                                                        │ c>
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
                                                                       Fila 1/5
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                          bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dd  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 dd
 dd
 dd













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ask 80x24 cursor 13,35
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · fuera 1              sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
►     3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
      5 * nuevo          Ferretería El Tornil>
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7 ! fuera          Papelería otra vez    Se dejó fuera a mano.
                      ┌──────────────────────────────────┐
                      │ ¿Importar clientes.tsv?          │
                      │ nuevo: 3, se cambió: 1, fuera: 1 │
                      │                                  │
                      │          [ Sí ] [ No ]           │
                      └──────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/5
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b
 dddddd b
 dddddd b

                        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                 BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== result 80x24 cursor 15,36
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · fuera 1                   se importó · todas las filas
  Línea   Qué será       Nombre                Por qué
►     3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
      5 * nuevo          Ferretería El Tornil>
      6   n┌─ Importado ────────────────────────────────────────────┐lleva @, c>
      7 ! f│ nuevo: 3, se cambió: 1, fuera: 1                       │
           │ Las filas que no se tomaron, cada una con su motivo,   │
           │ están en su bandeja de entrada: clientes-rechazos.csv. │
           │ Corríjalas ahí e impórtelas.                           │
           │ Ctrl-Z lo deshace todo; también la lista de            │
           │ importaciones.                                         │
           │                                                        │
           │                      [ Aceptar ]                       │
           └────────────────────────────────────────────────────────┘



________________________________________________________________________________
                                                                       Fila 1/5
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b
 dddddd b    bbbbbbbbbbb
 dddddd b    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






                                  BBBBBBBBBBB






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== done 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 3 · se cambió 1 · fuera 1                   se importó · todas las filas
  Línea   Qué será       Nombre                Por qué
►     3 ! se cambió      Comercial Los Ñires >
      4   nuevo          Papelería La Niña SA>
      5 * nuevo          Ferretería El Tornil>
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7 ! fuera          Papelería otra vez    Se dejó fuera a mano.











________________________________________________________________________________
                                                                       Fila 1/5
 Ctrl-Z lo deshace todo · f por resultado · q volver
1Ayuda  2       3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b
 dddddd b
 dddddd b













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor hidden
 Importar › Clientes › clientes.tsv                 DEMO  ficha · oscar · 06:00
 [1 El archivo] 2 Columnas  3 Filas
 Enter cambia una línea, F2 sigue.
  Archivo                   clientes.tsv
  Juego de caracteres       UTF-8
  Separador                 tabulador
► Encabezados               fila 2: Código | Razón social | RFC | Correo | Telé>
  Letras, por ejemplo       Comercial Los Ñires SpA
  Se busca por              lo que lo diga: números antes que nombres
  Lo que ya está            queda como está
  Otras columnas            se dejan fuera
  Para cada fila            nada
  Asignación guardada antes ninguna
  Guardar asignación como   no se guarda
  Qué lo impide             nada
  1: Exportado el 21/11/2026
  2: Código | Razón social | RFC | Correo | Teléfono | Ciudad | Color
  3: 000001 | Comercial Los Ñires SpA |  | nuevo@nires.example |  | Valdivia | >
  4: A2 | Papelería La Niña SA de CV | EKU9003173C9 | ventas@nina.example | 55 >
  5: A3 |  |  | nadie@nadie.example |  | Puebla |
________________________________________________________________________________
 Se deshizo: Se importó clientes.tsv.
 Enter cambia · F2 a las columnas · q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbb




rrrrrrrrrr








  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== past 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Importaciones: Enter deshace una ─────────────────────────────────────┐
►00│ Buscar:                                                                │  █
 00│ ►2026-11-21 06:00  clientes.tsv  oscar                      se deshizo │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                      bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide 200x50 cursor hidden
 Importar › Clientes › clientes.tsv                                                                                                                                         DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2 · ya está 1 · rechazada 2                                                                                                                                    sin guardar aún · todas las filas
  Línea   Qué será       Nombre                                                                Por qué
►     3   ya está        Comercial Los Ñires SpA                                               Clave: igual que en 000001 Comercial Los Ñires SpA.
      4   nuevo          Papelería La Niña SA de CV
      5   rechazada      A3                                                                    Falta Razón social.
      6   nuevo          Refacciones Núñez                                                     Un correo electrónico lleva @, como ana@example.com.
      7   rechazada      Papelería otra vez                                                    Clave: igual que en A2 Papelería La Niña SA de CV, de otro nombre. Deje fuera la columna, o busque las f>



































 Clave: igual que en 000001 Comercial Los Ñires SpA.

________________________________________________________________________________________________________________________________________________________________________________________________________
                                                                                                                                                                                               Fila 1/5
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrrrrrrr
 dddddd b
 dddddd b bbbbbbbbbbbbbb
 dddddd b
 dddddd b bbbbbbbbbbbbbb







































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== file clientes-rechazos.csv
Código	Razón social	RFC	Correo	Teléfono	Ciudad	Color	ficha:reason
A2	Papelería otra vez						Se dejó fuera a mano.
