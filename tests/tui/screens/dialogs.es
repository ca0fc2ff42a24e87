=== menu 80x24 cursor 4,13
 Clientes › Alta: Cliente                           DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [                                                       ]
  N┌─ Menú ─────────────────────────────────────────────────────────────────┐ ]
* T│ Buscar:                                                                │▼]
  R│ ►Ayuda sobre esta pantalla y sus teclas                          F1, ? │▼]
  I│  Volver, y al final salir del programa                      F10, q, F3 │ ]
  T│  Pintar la pantalla de nuevo                            Ctrl-L, Ctrl-R │ ]
  S│  Cancelar, o volver                                   Esc, F12, Ctrl-C │ ]
  R│  Leer completo el último mensaje                             !, Ctrl-\ │▼]
  C│  Guardar el registro                                        F2, Ctrl-S │
  L│  Volver al valor guardado del campo                         F5, Ctrl-Y │▼]
  E│  Campo siguiente                                     Tab, Abajo, Enter │▼]
  C│  Campo anterior                                      Mayús-Tab, Arriba │ ]
  C│  Una página de campos abajo                              AvPág, Ctrl-N │ ]
  C│  Una página de campos arriba                             RePág, Ctrl-P │ ]
  C│                                                                        │
  N│                                                                        │ ]
   │                                                                        │ ]
   └────────────────────────────────────────────────────────────────────────┘ ]↓
________________________________________________________________________________
 F2 no hace nada aquí; F1 muestra las teclas.
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                 dddddddddd
                                                             dddddddddddddd
                                                           dddddddddddddddd
                                                                  ddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                          ddddddddddddddddd
                                                          ddddddddddddddddd
                                                              ddddddddddddd
                                                              ddddddddddddd



                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu-f7 80x24 cursor 4,13
 Clientes › Alta: Cliente                           DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [                                                       ]
  N┌─ Menú ─────────────────────────────────────────────────────────────────┐ ]
* T│ Buscar:                                                                │▼]
  R│ ►Ayuda sobre esta pantalla y sus teclas                          F1, ? │▼]
  I│  Volver, y al final salir del programa                      F10, q, F3 │ ]
  T│  Pintar la pantalla de nuevo                            Ctrl-L, Ctrl-R │ ]
  S│  Cancelar, o volver                                   Esc, F12, Ctrl-C │ ]
  R│  Leer completo el último mensaje                             !, Ctrl-\ │▼]
  C│  Guardar el registro                                        F2, Ctrl-S │
  L│  Volver al valor guardado del campo                         F5, Ctrl-Y │▼]
  E│  Campo siguiente                                     Tab, Abajo, Enter │▼]
  C│  Campo anterior                                      Mayús-Tab, Arriba │ ]
  C│  Una página de campos abajo                              AvPág, Ctrl-N │ ]
  C│  Una página de campos arriba                             RePág, Ctrl-P │ ]
  C│                                                                        │
  N│                                                                        │ ]
   │                                                                        │ ]
   └────────────────────────────────────────────────────────────────────────┘ ]↓
________________________________________________________________________________
 F7 no hace nada aquí; F1 muestra las teclas.
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                 dddddddddd
                                                             dddddddddddddd
                                                           dddddddddddddddd
                                                                  ddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                          ddddddddddddddddd
                                                          ddddddddddddddddd
                                                              ddddddddddddd
                                                              ddddddddddddd



                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== question 80x24 cursor 13,29
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Nueva                                                  ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [  ┌───────────────────────────┐      [                ▼]
  Condiciones de pago [  │ Cliente                   │ito   [     ]
  Límite de crédito   [  │ ¿Guardar los cambios?     │cios  [                ▼]
  Estatus             [  │                           │      [                ▼]
  Copia de correos    [ ]│ [ Sí ] [ No ] [ Volver ]  │mbre  [                 ]
  Contacto: teléfono  [  └───────────────────────────┘lular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________
 F2 no hace nada aquí; F1 muestra las teclas.
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb







                           bbbbbbbbbbbbbbbbbbbbbbbbb


                           BBBBBB





                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== reader 80x24 cursor hidden
┌─ Ayuda: Clientes ────────────────────────────────────────────────────────────┐
│ Empresas y personas a las que se vende, y prospectos, que pueden llegar a    │
│ ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y  │
│ notas.                                                                       │
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F3, /, Ctrl-F          Buscar mientras se escribe; Esc termina la búsqueda │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   <, Ctrl-Izquierda      Ordenar por la columna de la izquierda              │
│   >, Ctrl-Derecha        Ordenar por la columna de la derecha                │
│   o, Ctrl-Y              Elegir las columnas                                 │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   l, Ctrl-S              Sus filtros: aplicar uno, guardar lo que se ve      │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbb























=== columns 80x24 cursor 1,17
 Clientes    ┌─ Columnas ─────────────────────────────────────────┐scar · 06:00
 [1 Clientes]│ ►[x] Clave                                         │7 Correo
 Buscar: /   │  [x] Razón social                                  │zón social ↑
 Clave    Raz│  [x] Tipo                                          │C
►000001   Com│  [x] RFC                                           │.086.428-5  █
 000007   Dis│  [ ] Nombre comercial                              │
 000008   Dis│  [ ] País                                          │
 000009   Dis│  [ ] Tipo de id. fiscal                            │
 000010   Dis│  [ ] Tipo de persona                               │
 000011   Dis│  [ ] Id. externo                                   │
 000012   Dis│  [ ] Teléfono 1                                    │
 000013   Dis│  [ ] Teléfono 2                                    │
 000014   Dis│  [ ] Correo                                        │
 000015   Dis│  [ ] Sitio web                                     │
 000016   Dis│  [ ] Giro                                          │
 000017   Dis│  [ ] Régimen fiscal                                │
 000018   Dis│  [ ] Uso de CFDI                                   │
 000019   Dis│  [ ] Condiciones de pago                           │
 000020   Dis│  [ ] Días de crédito                               │
 000021   Dis│  [ ] Límite de crédito                             │
_____________│  [ ] Lista de precios                              │_____________
 F2 no hace n│ Espacio muestra u oculta · + - mueven              │
             │ u lo de siempre · Enter guarda · Esc deja          │
1Ayuda  2    └────────────────────────────────────────────────────┘     10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb
rrrrrrrrr
















               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
